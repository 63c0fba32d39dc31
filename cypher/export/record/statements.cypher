// A statement as it is exported, with its way from the speaker to the place in the document; of the statements that it
// answers and the one that reports it, whether they are exported, too.
MATCH (speaker:Entity)-[:SAID]->(statement)-[place:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN {
  id: statement.id,
  speaker: speaker {.id, .name, .kind, type: [label IN labels(speaker) WHERE label <> 'Entity'][0]},
  summary: statement.summary,
  quote: statement.quote,
  mode: statement.mode,
  act: statement.act,
  cue: statement.cue,
  channel: statement.channel,
  saidOn: statement.saidOn,
  about: COLLECT {
    MATCH (statement)-[about:ABOUT]->(target:Entity)
    RETURN {
      entity: target {.id, .name, .kind, type: [label IN labels(target) WHERE label <> 'Entity'][0]},
      stance: about.stance
    }
    ORDER BY about.position
  },
  to: COLLECT {
    MATCH (statement)-[to:TO]->(addressee:Entity)
    RETURN addressee {.id, .name, .kind, type: [label IN labels(addressee) WHERE label <> 'Entity'][0]}
    ORDER BY to.position
  },
  via: COLLECT {
    MATCH (statement)-[via:VIA]->(relay:Entity)
    RETURN {
      source: relay {.id, .name, .kind, type: [label IN labels(relay) WHERE label <> 'Entity'][0]},
      role: via.role,
      position: via.position
    }
    ORDER BY via.position
  },
  hearsayDistance: statement.hearsayDistance,
  links: COLLECT {
    MATCH (statement)-[link:DENIES|CONTRADICTS|CORROBORATES|RESPONDS_TO|EMBEDDED_IN]->(linked:Statement)
    RETURN {
      type: type(link),
      statement: linked {.id, .summary},
      isExported: EXISTS {
        MATCH (linked)
        // @filter linked
      }
    }
    ORDER BY type(link), linked.id
  },
  document: document {.id, .title, .url, .publishedOn},
  publisher: publisher {.id, .name, .kind, type: 'Organization'},
  locator: {line: place.line, start: place.start, end: place.end, exact: place.exact},
  inferred: coalesce(statement.inferred, [])
} AS record

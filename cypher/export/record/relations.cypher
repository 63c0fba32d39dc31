// A relation as it is exported, with all its evidence.
RETURN {
  id: relation.id,
  type: type(relation),
  source: source {.id, .name, .kind, type: [label IN labels(source) WHERE label <> 'Entity'][0]},
  target: target {.id, .name, .kind, type: [label IN labels(target) WHERE label <> 'Entity'][0]},
  title: relation.title,
  since: relation.since,
  until: relation.until,
  ended: relation.ended,
  evidence: COLLECT {
    MATCH (evidence:Evidence {relationId: relation.id})-[place:REPORTED_IN]->(document:Document)
    OPTIONAL MATCH (evidence)-[:STATED_IN]->(statement:Statement)
    RETURN {
      id: evidence.id,
      document: document {.id, .title, .url, .publishedOn},
      locator: {line: place.line, start: place.start, end: place.end, exact: place.exact},
      statement: statement.id
    }
    ORDER BY evidence.id
  }
} AS record

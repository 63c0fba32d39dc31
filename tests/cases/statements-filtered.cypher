// about
// {"about":"organization:harbor-gazette","limit":20,"namedIds":[]}
RETURN [[], COUNT { (:Entity {id: $about})<-[:ABOUT]-() }, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// boolean
// {"about":"weapon:sea-moth","speaker":"person:ben-okafor","mode":"DIRECT","saidFrom":"2031-06-01","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  MATCH (statement1)-[:ABOUT]->(:Entity {id: $about})
  WHERE ((statement1.speakerId = $speaker) OR (statement1.mode = $mode))
  AND NOT coalesce((left(statement1.saidOn + '-01-01', 10) >= $saidFrom), false)
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// dates
// {"saidFrom":"2031-05-01","saidTo":"2031-05-02","limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND left(statement1.saidOn + '-01-01', 10) >= $saidFrom
  AND left(statement1.saidOn + '-01-01', 10) <= $saidTo
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id, statement1.saidOn]
}, null, $limit] AS answer

// document
// {"document":"document:leaflet","limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.documentId = $document AND statement1.orderKey > ''
  WITH statement1
  ORDER BY statement1.documentId DESC, statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer

// form
// {"act":"ANNOUNCE","channel":"WRITTEN_STATEMENT","mode":"MIXED","limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND statement1.act = $act
  AND statement1.channel = $channel
  AND statement1.mode = $mode
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer

// hearsay
// {"hearsayFrom":2,"limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND statement1.hearsayDistance >= $hearsayFrom
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id, statement1.hearsayDistance]
}, null, $limit] AS answer

// linked
// {"linked":"DENIES","limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND EXISTS {
    MATCH (statement1)-[link1:DENIES|CONTRADICTS|CORROBORATES|RESPONDS_TO]-(:Statement)
    WHERE type(link1) = $linked
  }
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer

// never
// {"limit":20}
RETURN [[], COUNT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND false
}, $limit] AS answer

// names
// {"names":[{"text":"Southland","key":"southland","label":null},{"text":"The Gazette","key":"the gazette","label":null},{"text":"NIS","key":"nis","label":null},{"text":"Coast Radio","key":"coast radio","label":null},{"text":"harbor gazette","key":"harbor gazette","label":"Organization"},{"text":"Sea Moth","key":"sea moth","label":null},{"text":"Okafor","key":"okafor","label":null}]}
// Which entities a text means: the one with that id, or else all that bear it as name or alias.
// @param names List of {text, key, label}
UNWIND $names AS name
RETURN
  COLLECT {
    MATCH (entity:Entity {id: name.text})
    WHERE name.label IS NULL OR name.label IN labels(entity)
    RETURN [entity.id, entity.name]
  } AS byId,
  COLLECT {
    MATCH (:Name {key: name.key})<-[:NAMED]-(entity:Entity)
    WHERE name.label IS NULL OR name.label IN labels(entity)
    WITH DISTINCT entity
    ORDER BY entity.id
    LIMIT 20
    RETURN [entity.id, entity.name]
  } AS byName

// publisher
// {"publisher":"organization:harbor-gazette","limit":20,"namedIds":[]}
RETURN [[], COUNT {
  MATCH (statement1:Statement)
  WHERE statement1.publisherId = $publisher AND statement1.orderKey > ''
}, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// speaker
// {"speaker":"place:southland","limit":20,"namedIds":[]}
RETURN [[], COUNT { (:Entity {id: $speaker})-[:SAID]->() }, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// speakerType
// {"speakerType":"UNNAMED_SOURCE","limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND statement1.speakerId STARTS WITH replace(toLower($speakerType), '_', '-') + ':'
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer

// stance
// {"stance":"MIXED","about":null,"limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND (EXISTS {
    MATCH (statement1)-[target1:ABOUT]->(entity1:Entity)
    WHERE target1.stance = $stance AND ($about IS NULL OR entity1.id = $about)
  })
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// stanceTo
// {"stance":"AGAINST","about":"weapon:sea-moth","about2":"weapon:sea-moth","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (statement1)-[target1:ABOUT]->()
  WHERE target1.entityId = $about2 AND target1.orderKey > ''
  AND (EXISTS {
    MATCH (statement1)-[target2:ABOUT]->(entity1:Entity)
    WHERE target2.stance = $stance AND ($about IS NULL OR entity1.id = $about)
  })
  WITH statement1, target1
  ORDER BY target1.entityId DESC, target1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// text
// {"text":"pay too much","limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND statement1.text CONTAINS $text
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer

// to
// {"to":"organization:nis","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  MATCH (statement1)-[:TO]->(:Entity {id: $to})
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// undated
// {"saidFrom":"1000-01-01","limit":20}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  AND NOT coalesce((left(statement1.saidOn + '-01-01', 10) >= $saidFrom), false)
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id, statement1.saidOn]
}, null, $limit] AS answer

// via
// {"via":"organization:coast-radio","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.orderKey > ''
  MATCH (statement1)-[:VIA]->(:Entity {id: $via})
  WITH statement1
  ORDER BY statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

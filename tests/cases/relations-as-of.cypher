// after
// {"id":"person:ben-okafor","types":["HEADS"],"direction":"OUT","asOf":"2031-05-03","limit":20}
MATCH (person1:Entity {id: $id})
WHERE person1:Person
RETURN [[COLLECT {
  MATCH (person1)-[relation1:HEADS]-()
  WHERE ($types IS NULL OR type(relation1) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(relation1) = person1))
  AND ($asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  ))
  WITH relation1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [type(relation1), relation1.ended]
}, null, $limit]] AS answer

// before
// {"id":"person:ben-okafor","types":["HEADS"],"direction":"OUT","asOf":"2031-05-02","limit":20}
MATCH (person1:Entity {id: $id})
WHERE person1:Person
RETURN [[COLLECT {
  MATCH (person1)-[relation1:HEADS]-()
  WHERE ($types IS NULL OR type(relation1) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(relation1) = person1))
  AND ($asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  ))
  WITH relation1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [type(relation1), relation1.ended]
}, null, $limit]] AS answer

// early
// {"id":"person:ana-torres","asOf":"2030-12-31"}
MATCH (person1:Entity {id: $id})
WHERE person1:Person
RETURN [COLLECT {
  MATCH (person1)-[relation1:ACCREDITED_TO|ELECTED_TO|HEADS|MEMBER_OF|REPRESENTS|WORKS_FOR]->(target1)
  WHERE $asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  )
  WITH relation1, target1
  ORDER BY relation1.id
  RETURN [type(relation1)]
}] AS answer

// in
// {"id":"place:northland","types":["PART_OF"],"direction":"IN","asOf":null,"limit":20}
MATCH (place1:Entity {id: $id})
WHERE place1:Place
RETURN [[COLLECT {
  MATCH (place1)-[relation1:PART_OF]-()
  WHERE ($types IS NULL OR type(relation1) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(relation1) = place1))
  AND ($asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  ))
  WITH relation1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [head(COLLECT {
    WITH startNode(relation1) AS entity1
    WITH entity1
    LIMIT 1
    RETURN [entity1.id, entity1.name]
  })]
}, null, $limit]] AS answer

// inTime
// {"id":"person:carla-grafstrom","asOf":"2030-06-30"}
MATCH (person1:Entity {id: $id})
WHERE person1:Person
RETURN [COLLECT {
  MATCH (person1)-[relation1:ACCREDITED_TO|ELECTED_TO|HEADS|MEMBER_OF|REPRESENTS|WORKS_FOR]->(target1)
  WHERE $asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  )
  WITH relation1, target1
  ORDER BY relation1.id
  RETURN [relation1.title, relation1.since, relation1.until]
}] AS answer

// late
// {"id":"person:carla-grafstrom","asOf":"2030-07-01"}
MATCH (person1:Entity {id: $id})
WHERE person1:Person
RETURN [COLLECT {
  MATCH (person1)-[relation1:ACCREDITED_TO|ELECTED_TO|HEADS|MEMBER_OF|REPRESENTS|WORKS_FOR]->(target1)
  WHERE $asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  )
  WITH relation1, target1
  ORDER BY relation1.id
  RETURN [relation1.title]
}] AS answer

// names
// {"names":[{"text":"Northland","key":"northland","label":"Place"}]}
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

// out
// {"id":"place:northland","types":["PART_OF"],"direction":"OUT","asOf":null,"limit":20}
MATCH (place1:Entity {id: $id})
WHERE place1:Place
RETURN [[COLLECT {
  MATCH (place1)-[relation1:PART_OF]-()
  WHERE ($types IS NULL OR type(relation1) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(relation1) = place1))
  AND ($asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  ))
  WITH relation1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [head(COLLECT {
    WITH startNode(relation1) AS entity1
    WITH entity1
    LIMIT 1
    RETURN [entity1.id, entity1.name]
  })]
}, null, $limit]] AS answer

// unset
// {"id":"place:northland","types":["PART_OF"],"direction":"IN","asOf":null,"limit":20}
MATCH (place1:Entity {id: $id})
WHERE place1:Place
RETURN [[[], COUNT {
  MATCH (place1)-[relation1:PART_OF]-()
  WHERE ($types IS NULL OR type(relation1) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(relation1) = place1))
  AND ($asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  ))
}, $limit]] AS answer

// a
// {"id":"person:ana-torres","limit":20,"limit2":1,"limit3":1}
MATCH (person1:Entity {id: $id})
WHERE person1:Person
RETURN [person1.name, [[], COUNT { (person1)<-[:ABOUT]-() }, $limit], [COLLECT {
  MATCH (statement2:Statement)
  WHERE statement2.speakerId = person1.id AND statement2.orderKey > ''
  WITH statement2
  ORDER BY statement2.speakerId DESC, statement2.orderKey DESC
  LIMIT $limit2
  RETURN [statement2.id]
}, null, $limit2], [COLLECT {
  MATCH (statement3:Statement)
  WHERE statement3.speakerId = person1.id AND statement3.orderKey > ''
  WITH statement3
  ORDER BY statement3.speakerId, statement3.orderKey
  LIMIT $limit3
  RETURN [statement3.id]
}, null, $limit3]] AS answer

// b
// {"id":"person:ben-okafor","limit":20}
MATCH (entity1:Entity {id: $id})
RETURN [entity1.id, entity1.name, CASE WHEN entity1.id STARTS WITH 'person:' THEN [[], COUNT { (entity1)<-[:ABOUT]-() }, $limit] END] AS answer

// names
// {"names":[{"text":"Okafor","key":"okafor","label":null}]}
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

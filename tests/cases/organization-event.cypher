// event
// {"id":"event:sea-talks","limit":20}
MATCH (event1:Entity {id: $id})
WHERE event1:Event
RETURN [event1.id, event1.name, event1.date, [COLLECT {
  MATCH (statement1)-[target1:ABOUT]->()
  WHERE target1.entityId = event1.id AND target1.orderKey > ''
  WITH statement1, target1
  ORDER BY target1.entityId DESC, target1.orderKey DESC
  LIMIT $limit
  RETURN [head(COLLECT {
    MATCH (statement1)<-[:SAID]-(entity1)
    WITH entity1
    LIMIT 1
    RETURN [entity1.id, entity1.name]
  })]
}, null, $limit]] AS answer

// names
// {"names":[{"text":"nis","key":"nis","label":"Organization"},{"text":"Sea Talks","key":"sea talks","label":"Event"},{"text":"GULL BAY","key":"gull bay","label":"Place"}]}
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

// organization
// {"id":"organization:nis","limit":20,"limit2":20,"types":["OPERATES"],"limit3":20}
MATCH (organization1:Entity {id: $id})
WHERE organization1:Organization
WITH *, [COLLECT {
  MATCH (organization1)-[relation1:OPERATES]-(entity1)
  WHERE $types IS NULL OR type(relation1) IN $types
  WITH entity1, {relations: count(*)} AS neighbor1
  WITH neighbor1, entity1
  ORDER BY neighbor1.relations DESC, entity1.id
  LIMIT $limit3
  RETURN [entity1.id]
}, null, $limit3] AS slot1
RETURN [organization1.id, organization1.name, organization1.kind, [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.speakerId = organization1.id AND statement1.orderKey > ''
  WITH statement1
  ORDER BY statement1.speakerId DESC, statement1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id]
}, null, $limit], [COLLECT {
  MATCH (statement2)-[target1:ABOUT]->()
  WHERE target1.entityId = organization1.id AND target1.orderKey > ''
  WITH statement2, target1
  ORDER BY target1.entityId DESC, target1.orderKey DESC
  LIMIT $limit2
  RETURN [statement2.id]
}, null, $limit2], slot1] AS answer

// place
// {"id":"place:gull-bay"}
MATCH (place1:Entity {id: $id})
WHERE place1:Place
RETURN [place1.id, place1.kind] AS answer

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

// Joins entities to their names, and to no others; returns to how many.
// @param rows List of {id, names: [{key, text, alias}]}
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CALL (entity, row) {
  MATCH (entity)-[old:NAMED]->(name:Name)
  WHERE NOT {key: name.key, text: old.text, alias: old.alias} IN row.names
  DELETE old
}
UNWIND row.names AS form
MATCH (name:Name {key: form.key})
MERGE (entity)-[:NAMED {text: form.text, alias: form.alias}]->(name)
RETURN count(*) AS written

// Writes new entities under the label of their type, joined to their names; returns the number of nodes and edges.
// @param rows List of {id, label, properties, names: [{key, text, alias}]}
UNWIND $rows AS row
CREATE (entity:Entity:$(row.label))
SET entity = row.properties
WITH entity, row
CALL (entity, row) {
  UNWIND row.names AS form
  MATCH (name:Name {key: form.key})
  CREATE (entity)-[:NAMED {text: form.text, alias: form.alias}]->(name)
  RETURN count(*) AS names
}
RETURN sum(1 + names) AS written

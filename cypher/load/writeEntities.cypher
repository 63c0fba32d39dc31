// Writes entities under the label of their type, without what leaves them; returns how many.
// @param rows List of {id, label, properties}
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity:$(row.label), entity = row.properties
RETURN count(*) AS written

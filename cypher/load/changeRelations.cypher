// Writes relations that are there already; returns how many.
// @param rows List of {elementId, properties}
UNWIND $rows AS row
MATCH ()-[relation]->()
WHERE elementId(relation) = row.elementId
SET relation = row.properties
RETURN count(*) AS written

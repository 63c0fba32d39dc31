// Removes relations; returns how many.
// @param rows List of {elementId}
UNWIND $rows AS row
MATCH ()-[relation]->()
WHERE elementId(relation) = row.elementId
DELETE relation
RETURN count(*) AS removed

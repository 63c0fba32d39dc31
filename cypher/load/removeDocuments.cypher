// Removes documents with all their edges; returns how many.
// @param rows List of {id}
UNWIND $rows AS row
MATCH (document:Document {id: row.id})
DETACH DELETE document
RETURN count(*) AS removed

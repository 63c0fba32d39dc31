// Removes evidence with all their edges; returns how many.
// @param rows List of {id}
UNWIND $rows AS row
MATCH (evidence:Evidence {id: row.id})
DETACH DELETE evidence
RETURN count(*) AS removed

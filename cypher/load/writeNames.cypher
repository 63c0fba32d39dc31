// Writes names; returns how many.
// @param rows List of {id, properties}
UNWIND $rows AS row
MERGE (name:Name {key: row.id})
SET name = row.properties
RETURN count(*) AS written

// Writes new names; returns how many.
// @param rows List of {id, properties}
UNWIND $rows AS row
CREATE (name:Name)
SET name = row.properties
RETURN count(*) AS written

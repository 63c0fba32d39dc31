// Links statements to those that report them and those that they answer, and to no others, and calls them finished; returns the number of edges.
// @param rows List of {id, hash, links: [{type, statementId}]}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.hash = row.hash
WITH statement, row
CALL (statement, row) {
  MATCH (statement)-[old]->(other:Statement)
  WHERE NOT {type: type(old), statementId: other.id} IN row.links
  DELETE old
}
UNWIND row.links AS link
MATCH (other:Statement {id: link.statementId})
MERGE (statement)-[:$(link.type)]->(other)
RETURN count(*) AS written

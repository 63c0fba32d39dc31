// Links new statements to those that report them and those that they answer, and calls them finished; returns the number of edges.
// @param rows List of {id, hash, links: [{type, statementId}]}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
SET statement.hash = row.hash
WITH statement, row
UNWIND row.links AS link
MATCH (other:Statement {id: link.statementId})
CREATE (statement)-[:$(link.type)]->(other)
RETURN count(*) AS written

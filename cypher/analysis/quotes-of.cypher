// In which words did somebody speak? Only what is printed between quotation marks, each with its place; newest first, undated last.
// @topic Words and stances
// @param speaker Name  Who speaks.
// @param about Name = null  Only words about this.
// @column saidOn PartialDate?  When it was said.
// @column quote String  The words; passages are joined by an ellipsis.
// @column about List<String>  Whom and what about, the central one first.
// @column channel Channel?  Where or through what it was said.
// @column publisher String?  Who published it.
// @column document String  Id of the document.
// @column line Int  Line in the document's source file.
// @column statement String  Id of the statement.
// :param speaker => 'person:vladimir-putin'
// :param about => null
MATCH (:Entity {id: $speaker})-[:SAID]->(statement:Statement)-[place:REPORTED_IN]->(document:Document)
WHERE statement.quote IS NOT NULL
  AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN statement.saidOn AS saidOn, statement.quote AS quote,
  COLLECT { MATCH (statement)-[target:ABOUT]->(entity:Entity) RETURN entity.name ORDER BY target.position } AS about,
  statement.channel AS channel, publisher.name AS publisher, document.id AS document, place.line AS line,
  statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement;

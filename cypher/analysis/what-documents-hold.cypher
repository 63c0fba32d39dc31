// What does each document hold? Its statements, speakers, quotes and evidence; newest first, undated last.
// @topic Evidence and gaps
// @param publisher Name = null  Only documents of this publisher.
// @column publishedOn PartialDate?  When it was published.
// @column publisher String?  Who published it.
// @column title String?  As printed.
// @column statements Int  How many statements it reports.
// @column speakers Int  How many different speakers.
// @column unnamed Int  How many of its statements come from unnamed sources.
// @column quoted Int  How many of its statements give words of the speaker's.
// @column relayed Int  How many of its statements passed through others.
// @column evidence Int  In how many places it tells of a relation.
// @column document String  Id of the document.
// :param publisher => null
MATCH (document:Document)
WHERE $publisher IS NULL OR document.publisherId = $publisher
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
OPTIONAL MATCH (document)<-[:REPORTED_IN]-(statement:Statement)<-[:SAID]-(speaker:Entity)
WITH document, publisher, count(statement) AS statements, count(DISTINCT speaker) AS speakers,
  sum(CASE WHEN speaker:UnnamedSource THEN 1 ELSE 0 END) AS unnamed, count(statement.quote) AS quoted,
  sum(CASE WHEN statement.hearsayDistance > 1 THEN 1 ELSE 0 END) AS relayed
RETURN document.publishedOn AS publishedOn, publisher.name AS publisher, document.title AS title, statements, speakers,
  unnamed, quoted, relayed, COUNT { (document)<-[:REPORTED_IN]-(:Evidence) } AS evidence, document.id AS document
ORDER BY coalesce(publishedOn, '') DESC, document;

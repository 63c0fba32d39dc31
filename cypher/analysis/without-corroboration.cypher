// Which claims does nobody corroborate? Statements that state something as fact and that no other statement says, too; newest first, undated last.
// @topic Agreement and dispute
// @param about Name = null  Only what is about this.
// @param hearsayFrom Int = 0  At least so many links between speaker and publisher.
// @column saidOn PartialDate?  When it was said.
// @column speaker String  Who said it.
// @column type Label  What the speaker is.
// @column act SpeechAct  ASSERT, ANNOUNCE, ACCUSE, CONFIRM or ESTIMATE.
// @column summary String  What was said, in our own words.
// @column disputed Boolean  True where another statement denies or contradicts it.
// @column distance Int  Links between the speaker and the publisher.
// @column document String  Id of the document.
// @column line Int  Line in the document's source file.
// @column statement String  Id of the statement.
// :param about => 'organization:north-korean-troops'
// :param hearsayFrom => 0
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[place:REPORTED_IN]->(document:Document)
WHERE statement.act IN ['ASSERT', 'ANNOUNCE', 'ACCUSE', 'CONFIRM', 'ESTIMATE']
  AND statement.hearsayDistance >= $hearsayFrom
  AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
  AND NOT EXISTS { (statement)-[:CORROBORATES]-(:Statement) }
RETURN statement.saidOn AS saidOn, speaker.name AS speaker, [label IN labels(speaker) WHERE label <> 'Entity'][0] AS type,
  statement.act AS act, statement.summary AS summary,
  EXISTS { (statement)-[:DENIES|CONTRADICTS]-(:Statement) } AS disputed,
  statement.hearsayDistance AS distance, document.id AS document, place.line AS line, statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement;

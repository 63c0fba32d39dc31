// Which denials and rejections answer nothing that the graph holds? Statements by which somebody denies or rejects, without a
// link to another statement: what they deny was said where no document of ours tells. Newest first, undated last.
// @topic Agreement and dispute
// @param speaker Name = null  Only what this one denies or rejects.
// @column saidOn PartialDate?  When it was said.
// @column speaker String  Who denies or rejects.
// @column act SpeechAct  DENY or REJECT.
// @column summary String  What was said, in our own words.
// @column about List<String>  Whom and what about, the central one first.
// @column document String  Id of the document.
// @column line Int  Line in the document's source file.
// @column statement String  Id of the statement.
// :param speaker => null
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[place:REPORTED_IN]->(document:Document)
WHERE statement.act IN ['DENY', 'REJECT'] AND ($speaker IS NULL OR speaker.id = $speaker)
  AND NOT EXISTS { (statement)-[:DENIES|CONTRADICTS|RESPONDS_TO]->(:Statement) }
RETURN statement.saidOn AS saidOn, speaker.name AS speaker, statement.act AS act, statement.summary AS summary,
  COLLECT { MATCH (statement)-[target:ABOUT]->(entity:Entity) RETURN entity.name ORDER BY target.position } AS about,
  document.id AS document, place.line AS line, statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement;

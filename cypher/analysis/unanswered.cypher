// Which accusations did nobody answer? Statements of one act that are against somebody, and that no statement denies, contradicts
// or responds to; newest first, undated last.
// @topic Agreement and dispute
// @param act SpeechAct = ACCUSE  The act.
// @param about Name = null  Only what is against this one.
// @column saidOn PartialDate?  When it was said.
// @column speaker String  Who said it.
// @column summary String  What was said, in our own words.
// @column against List<String>  Whom and what it is against, the central one first.
// @column heard Boolean  True where one of these says anything at all in the same document.
// @column document String  Id of the document.
// @column line Int  Line in the document's source file.
// @column statement String  Id of the statement.
// :param act => 'ACCUSE'
// :param about => null
MATCH (speaker:Entity)-[:SAID]->(statement:Statement {act: $act})-[target:ABOUT {stance: 'AGAINST'}]->(accused:Entity)
WHERE NOT EXISTS { (statement)<-[:DENIES|CONTRADICTS|RESPONDS_TO]-(:Statement) }
WITH speaker, statement, accused
ORDER BY target.position
WITH speaker, statement, collect(accused) AS accused
WHERE $about IS NULL OR any(each IN accused WHERE each.id = $about)
MATCH (statement)-[place:REPORTED_IN]->(document:Document)
RETURN statement.saidOn AS saidOn, speaker.name AS speaker, statement.summary AS summary,
  [each IN accused | each.name] AS against,
  any(each IN accused WHERE EXISTS { (each)-[:SAID]->(:Statement {documentId: document.id}) }) AS heard,
  document.id AS document, place.line AS line, statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement;

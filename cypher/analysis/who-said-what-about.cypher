// Who said what about somebody or something? Newest first, undated last.
// @topic Words and stances
// @param about Name  Whom or what it is about.
// @param speaker Name = null  Only what this one said.
// @param stance Stance = null  Only what shows this stance towards it.
// @param saidFrom Date = null  Said on this day or later; a partial date counts from its first day.
// @param saidTo Date = null  Said on this day or earlier.
// @column saidOn PartialDate?  When it was said.
// @column speaker String  Who said it.
// @column act SpeechAct  What the speaker does by saying it.
// @column stance Stance  What the words show of the speaker's attitude to it.
// @column summary String  What was said, in our own words.
// @column quote String?  The words as printed.
// @column publisher String?  Who published it.
// @column document String  Id of the document.
// @column line Int  Line in the document's source file.
// @column statement String  Id of the statement.
// :param about => 'weapon:sea-baby'
// :param speaker => null
// :param stance => null
// :param saidFrom => null
// :param saidTo => null
MATCH (statement:Statement)-[target:ABOUT]->(:Entity {id: $about})
WHERE ($speaker IS NULL OR statement.speakerId = $speaker)
  AND ($stance IS NULL OR target.stance = $stance)
  AND ($saidFrom IS NULL OR left(statement.saidOn + '-01-01', 10) >= $saidFrom)
  AND ($saidTo IS NULL OR left(statement.saidOn + '-01-01', 10) <= $saidTo)
MATCH (speaker:Entity)-[:SAID]->(statement)-[place:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN statement.saidOn AS saidOn, speaker.name AS speaker, statement.act AS act, target.stance AS stance,
  statement.summary AS summary, statement.quote AS quote, publisher.name AS publisher,
  document.id AS document, place.line AS line, statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement;

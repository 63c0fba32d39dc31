// Who says that somebody else said something? Each statement that another one reports, with what the reporter does by it.
// @topic How it reached us
// @param speaker Name = null  Only what this one is said to have said.
// @column reporter String  Who says it of the other.
// @column reporterAct SpeechAct  What the reporter does by it.
// @column speaker String  Who is said to have said it.
// @column act SpeechAct  What that speaker does by saying it.
// @column summary String  What is said to have been said.
// @column stance Stance?  The reporter's towards the speaker, where the report is about the speaker.
// @column same Boolean  True where somebody reports what they said themselves.
// @column outer String  Id of the report.
// @column inner String  Id of the statement that it reports.
// :param speaker => null
MATCH (reporter:Entity)-[:SAID]->(outer:Statement)<-[:EMBEDDED_IN]-(inner:Statement)<-[:SAID]-(speaker:Entity)
WHERE $speaker IS NULL OR speaker.id = $speaker
OPTIONAL MATCH (outer)-[target:ABOUT]->(speaker)
RETURN reporter.name AS reporter, outer.act AS reporterAct, speaker.name AS speaker, inner.act AS act,
  inner.summary AS summary, target.stance AS stance, reporter = speaker AS same, outer.id AS outer, inner.id AS inner
ORDER BY outer, inner;

// Who says something to whom? The most frequent pairs first.
// @topic Words and stances
// @param to Name = null  Only what was said to this one.
// @column speaker String  Who speaks.
// @column to String  To whom.
// @column statements Int  How many statements.
// @column acts List<SpeechAct>  What the speaker does by them.
// @column aboutAddressee Int  How many of them are about the addressee.
// @column firstSaidOn PartialDate?  Date of the oldest dated one.
// @column lastSaidOn PartialDate?  Date of the newest dated one.
// @column speakerId String  Id of the speaker.
// @column toId String  Id of the addressee.
// :param to => null
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[:TO]->(to:Entity)
WHERE $to IS NULL OR to.id = $to
WITH speaker, statement, to, EXISTS { (statement)-[:ABOUT]->(to) } AS concerned
ORDER BY statement.act
RETURN speaker.name AS speaker, to.name AS to, count(*) AS statements, collect(DISTINCT statement.act) AS acts,
  sum(CASE WHEN concerned THEN 1 ELSE 0 END) AS aboutAddressee,
  min(statement.saidOn) AS firstSaidOn, max(statement.saidOn) AS lastSaidOn, speaker.id AS speakerId, to.id AS toId
ORDER BY statements DESC, speakerId, toId;

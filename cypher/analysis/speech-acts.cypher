// What do speakers do by speaking: assert, accuse, deny, promise? The most frequent act first.
// @topic Words and stances
// @param speaker Name = null  Only what this one said.
// @param about Name = null  Only what is about this.
// @column act SpeechAct  What is done.
// @column statements Int  How many statements do it.
// @column percent Float  Of all statements that fit.
// @column speakers Int  How many different speakers; each unnamed source counts for itself.
// @column quoted Int  How many give words of the speaker's.
// :param speaker => null
// :param about => 'place:russia'
MATCH (statement:Statement)
WHERE ($speaker IS NULL OR statement.speakerId = $speaker)
  AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
WITH statement.act AS act, count(*) AS statements, count(DISTINCT statement.speakerId) AS speakers,
  count(statement.quote) AS quoted
WITH collect({act: act, statements: statements, speakers: speakers, quoted: quoted}) AS acts, sum(statements) AS total
UNWIND acts AS each
RETURN each.act AS act, each.statements AS statements, round(100.0 * each.statements / total, 1) AS percent,
  each.speakers AS speakers, each.quoted AS quoted
ORDER BY statements DESC, act;

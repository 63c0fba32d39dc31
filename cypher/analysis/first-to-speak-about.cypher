// Who spoke first about somebody or something, and who came after? Each speaker once, with the oldest dated statement; a month
// sorts before its days, since nothing tells on which of them it was.
// @topic Words and stances
// @param about Name  Whom or what it is about.
// @column saidOn PartialDate  When the speaker first spoke about it.
// @column speaker String  Who spoke.
// @column stance Stance  With which stance.
// @column summary String  What was said, in our own words.
// @column publisher String?  Who published it.
// @column later Int  How many statements about it followed from the same speaker, undated ones included.
// @column statement String  Id of the statement.
// :param about => 'person:igor-kirillov'
MATCH (speaker:Entity)-[spoken:SPEAKS_ABOUT]->(about:Entity {id: $about})
CALL (speaker, about) {
  MATCH (statement:Statement {speakerId: speaker.id})-[target:ABOUT]->(about)
  WHERE statement.saidOn IS NOT NULL
  RETURN statement, target.stance AS stance
  ORDER BY statement.orderKey
  LIMIT 1
}
OPTIONAL MATCH (publisher:Entity {id: statement.publisherId})
RETURN statement.saidOn AS saidOn, speaker.name AS speaker, stance, statement.summary AS summary,
  publisher.name AS publisher, spoken.statements - 1 AS later, statement.id AS statement
ORDER BY saidOn, statement;

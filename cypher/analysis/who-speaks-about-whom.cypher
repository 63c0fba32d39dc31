// Who speaks about whom most? The most frequent pairs first.
// @topic Words and stances
// @param limit Int = 50  At most so many pairs.
// @column speaker String  Who speaks.
// @column about String  Whom or what about.
// @column statements Int  How many statements.
// @column favor Int  How many of them show favor.
// @column against Int  How many are against it.
// @column neutral Int  How many are neutral.
// @column mixed Int  How many are for it in one respect and against it in another.
// @column firstSaidOn PartialDate?  Date of the oldest dated one.
// @column lastSaidOn PartialDate?  Date of the newest dated one.
// @column speakerId String  Id of who speaks.
// @column aboutId String  Id of whom or what about.
// :param limit => 50
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[target:ABOUT]->(about:Entity)
WITH speaker, about, count(*) AS statements, collect(target.stance) AS stances,
  min(statement.saidOn) AS firstSaidOn, max(statement.saidOn) AS lastSaidOn
RETURN speaker.name AS speaker, about.name AS about, statements,
  size([stance IN stances WHERE stance = 'FAVOR']) AS favor,
  size([stance IN stances WHERE stance = 'AGAINST']) AS against,
  size([stance IN stances WHERE stance = 'NEUTRAL']) AS neutral,
  size([stance IN stances WHERE stance = 'MIXED']) AS mixed,
  firstSaidOn, lastSaidOn, speaker.id AS speakerId, about.id AS aboutId
ORDER BY statements DESC, speakerId, aboutId
LIMIT $limit;

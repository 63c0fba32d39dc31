// What stance do speakers take towards somebody or something? Those who speak about it most first.
// @topic Words and stances
// @param about Name  Whom or what it is about.
// @column speaker String  Who speaks.
// @column type Label  What the speaker is; each unnamed source counts for itself.
// @column statements Int  How many statements about it.
// @column favor Int  How many of them show favor.
// @column against Int  How many are against it.
// @column neutral Int  How many are neutral.
// @column mixed Int  How many are for it in one respect and against it in another.
// @column balance Float  From -1, always against, to 1, always in favor.
// @column speakerId String  Id of the speaker.
// :param about => 'place:ukraine'
MATCH (speaker:Entity)-[:SAID]->(:Statement)-[target:ABOUT]->(:Entity {id: $about})
WITH speaker, count(*) AS statements,
  sum(CASE target.stance WHEN 'FAVOR' THEN 1 ELSE 0 END) AS favor,
  sum(CASE target.stance WHEN 'AGAINST' THEN 1 ELSE 0 END) AS against,
  sum(CASE target.stance WHEN 'NEUTRAL' THEN 1 ELSE 0 END) AS neutral,
  sum(CASE target.stance WHEN 'MIXED' THEN 1 ELSE 0 END) AS mixed
RETURN speaker.name AS speaker, [label IN labels(speaker) WHERE label <> 'Entity'][0] AS type,
  statements, favor, against, neutral, mixed,
  round(1.0 * (favor - against) / statements, 2) AS balance, speaker.id AS speakerId
ORDER BY statements DESC, speakerId;

// What stance towards somebody or something do publishers carry? The share of each stance tells what a reader of each one meets.
// The words are the speakers', not the publisher's: `own` counts those in which it speaks itself.
// @topic Words and stances
// @param about Name  Whom or what it is about.
// @column publisher String?  Who published the statements; null where the documents do not tell.
// @column statements Int  How many statements about it.
// @column speakers Int  How many different speakers; each unnamed source counts for itself.
// @column own Int  How many statements are the publisher's own.
// @column favor Int  How many show favor.
// @column against Int  How many are against it.
// @column neutral Int  How many are neutral.
// @column mixed Int  How many are for it in one respect and against it in another.
// @column publisherId String?  Id of the publisher.
// :param about => 'place:ukraine'
MATCH (statement:Statement)-[target:ABOUT]->(:Entity {id: $about})
OPTIONAL MATCH (statement)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN publisher.name AS publisher, count(*) AS statements, count(DISTINCT statement.speakerId) AS speakers,
  sum(CASE WHEN statement.speakerId = publisher.id THEN 1 ELSE 0 END) AS own,
  sum(CASE target.stance WHEN 'FAVOR' THEN 1 ELSE 0 END) AS favor,
  sum(CASE target.stance WHEN 'AGAINST' THEN 1 ELSE 0 END) AS against,
  sum(CASE target.stance WHEN 'NEUTRAL' THEN 1 ELSE 0 END) AS neutral,
  sum(CASE target.stance WHEN 'MIXED' THEN 1 ELSE 0 END) AS mixed,
  publisher.id AS publisherId
ORDER BY statements DESC, publisherId;

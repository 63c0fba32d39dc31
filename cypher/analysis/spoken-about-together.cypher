// With whom and what is somebody or something spoken about in one breath? The most frequent companion first.
// @topic Words and stances
// @param about Name  Whom or what it is about.
// @column together String  Whom or what the same statements are about.
// @column type Label  What that is.
// @column statements Int  How many statements are about both.
// @column speakers Int  How many different speakers; each unnamed source counts for itself.
// @column sameStance Int  In how many of them the stance towards both is the same.
// @column opposed Int  In how many of them one is favored and the other is not.
// @column id String  Id of whom or what the same statements are about.
// :param about => 'weapon:sea-baby'
MATCH (:Entity {id: $about})<-[one:ABOUT]-(statement:Statement)-[other:ABOUT]->(together:Entity)
WHERE together.id <> $about
RETURN together.name AS together, [label IN labels(together) WHERE label <> 'Entity'][0] AS type,
  count(DISTINCT statement) AS statements, count(DISTINCT statement.speakerId) AS speakers,
  sum(CASE WHEN one.stance = other.stance THEN 1 ELSE 0 END) AS sameStance,
  sum(CASE WHEN [one.stance, other.stance] IN [['FAVOR', 'AGAINST'], ['AGAINST', 'FAVOR']] THEN 1 ELSE 0 END) AS opposed,
  together.id AS id
ORDER BY statements DESC, id;

// Who is spoken about and never heard? People, organizations and places about which there are statements and none of their own.
// Of those who speak for them tells voices-of.
// @topic Evidence and gaps
// @param minimum Int = 2  At least so many statements about it.
// @column entity String  Who is not heard.
// @column type Label  What that is.
// @column statements Int  How many statements are about it.
// @column speakers Int  How many different ones speak about it; each unnamed source counts for itself.
// @column against Int  How many of the statements are against it.
// @column documents Int  In how many documents.
// @column id String  Id of who is not heard.
// :param minimum => 2
MATCH (entity:Person|Organization|Place)<-[target:ABOUT]-(statement:Statement)
WHERE NOT EXISTS { (entity)-[:SAID]->(:Statement) }
WITH entity, count(*) AS statements, count(DISTINCT statement.speakerId) AS speakers,
  sum(CASE target.stance WHEN 'AGAINST' THEN 1 ELSE 0 END) AS against, count(DISTINCT statement.documentId) AS documents
WHERE statements >= $minimum
RETURN entity.name AS entity, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type,
  statements, speakers, against, documents, entity.id AS id
ORDER BY statements DESC, id;

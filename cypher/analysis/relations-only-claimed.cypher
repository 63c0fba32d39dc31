// Which relations does somebody claim and no document tell in its own voice? Each with who claims it.
// @topic Roles and relations
// @param relation RelationType = null  Only relations of this type.
// @param claimant Name = null  Only what this one claims.
// @column source String  Where the relation starts.
// @column relation RelationType  The relation.
// @column target String  Where it points.
// @column claimedBy List<String>  Who claims it, A to Z.
// @column interested Boolean  True where only the source, the target or both claim it.
// @column documents List<String>  Ids of the documents that report the claims.
// @column relationId String  Id of the relation.
// :param relation => 'ATTACKED'
// :param claimant => null
MATCH (source:Entity)-[link:!SPEAKS_ABOUT&!SPEAKS_FROM]->(target:Entity)
WHERE $relation IS NULL OR type(link) = $relation
MATCH (evidence:Evidence {relationId: link.id})
OPTIONAL MATCH (evidence)-[:STATED_IN]->(statement:Statement)<-[:SAID]-(speaker:Entity)
WITH source, link, target, statement, speaker
ORDER BY speaker.name, speaker.id, statement.documentId
WITH source, link, target, count(*) AS places, count(statement) AS claims,
  collect(DISTINCT speaker) AS speakers, collect(DISTINCT statement.documentId) AS documents
WHERE places = claims AND ($claimant IS NULL OR any(speaker IN speakers WHERE speaker.id = $claimant))
RETURN source.name AS source, type(link) AS relation, target.name AS target,
  [speaker IN speakers | speaker.name] AS claimedBy, all(speaker IN speakers WHERE speaker IN [source, target]) AS interested,
  documents, link.id AS relationId
ORDER BY relation, relationId;

// Whom do we hear only through one outlet, messenger or publisher? Those with most statements first.
// @topic How it reached us
// @param via Name  Through whom.
// @param minimum Int = 1  At least so many statements.
// @column speaker String  Whom we hear.
// @column type Label  What the speaker is; each unnamed source counts for itself.
// @column statements Int  How many statements of this speaker there are: all of them came this way.
// @column documents Int  In how many documents.
// @column quoted Int  How many give words of the speaker's.
// @column speakerId String  Id of the speaker.
// :param via => 'organization:business-insider'
// :param minimum => 2
MATCH (through:Entity {id: $via})
CALL (through) {
  MATCH (through)<-[:VIA]-(:Statement)<-[:SAID]-(speaker:Entity)
  RETURN speaker
  UNION
  MATCH (through)<-[:PUBLISHED_BY]-(:Document)<-[:REPORTED_IN]-(:Statement)<-[:SAID]-(speaker:Entity)
  RETURN speaker
}
MATCH (speaker)-[:SAID]->(statement:Statement)
WHERE speaker <> through
WITH through, speaker, count(*) AS statements, count(statement.quote) AS quoted,
  count(DISTINCT statement.documentId) AS documents, collect(statement) AS said
WHERE statements >= $minimum
  AND all(each IN said WHERE coalesce(each.publisherId, '') = $via OR EXISTS { (each)-[:VIA]->(through) })
RETURN speaker.name AS speaker, [label IN labels(speaker) WHERE label <> 'Entity'][0] AS type,
  statements, documents, quoted, speaker.id AS speakerId
ORDER BY statements DESC, speakerId;

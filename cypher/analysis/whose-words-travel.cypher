// Whose words are carried farthest? Speakers by the number of publishers and relays that carry them.
// @topic How it reached us
// @param limit Int = 50  At most so many speakers.
// @column speaker String  Whose words.
// @column type Label  What the speaker is; each unnamed source counts for itself.
// @column carriers Int  How many different outlets, messengers, translators and publishers carry them.
// @column publishers Int  How many publishers.
// @column documents Int  How many documents.
// @column statements Int  How many statements.
// @column quoted Int  How many give words of the speaker's.
// @column speakerId String  Id of the speaker.
// :param limit => 50
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)
WITH speaker, count(*) AS statements, count(statement.quote) AS quoted, count(DISTINCT statement.documentId) AS documents,
  count(DISTINCT statement.publisherId) AS publishers
WITH *, COUNT {
  MATCH (speaker)-[:SAID]->(:Statement)-[:VIA]->(carrier:Entity)
  WHERE carrier <> speaker
  RETURN carrier
  UNION
  MATCH (speaker)-[:SAID]->(:Statement)-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(carrier:Organization)
  WHERE carrier <> speaker
  RETURN carrier
} AS carriers
RETURN speaker.name AS speaker, [label IN labels(speaker) WHERE label <> 'Entity'][0] AS type,
  carriers, publishers, documents, statements, quoted, speaker.id AS speakerId
ORDER BY carriers DESC, statements DESC, speakerId
LIMIT $limit;

// Where does a publisher rest on one source? Each subject about which all of its statements come from a single speaker.
// @topic How it reached us
// @param minimum Int = 2  At least so many statements about the subject.
// @param publisher Name = null  Only this publisher.
// @column publisher String  Who published them.
// @column about String  The subject.
// @column speaker String  The only one who speaks about it.
// @column statements Int  How many statements.
// @column others Int  How many other speakers speak about it elsewhere.
// @column publisherId String  Id of the publisher.
// @column aboutId String  Id of the subject.
// @column speakerId String  Id of the speaker.
// :param minimum => 2
// :param publisher => null
MATCH (publisher:Organization)<-[:PUBLISHED_BY]-(:Document)<-[:REPORTED_IN]-(statement:Statement)-[:ABOUT]->(about:Entity)
WHERE $publisher IS NULL OR publisher.id = $publisher
WITH publisher, about, count(*) AS statements, collect(DISTINCT statement.speakerId) AS speakers
WHERE statements >= $minimum AND size(speakers) = 1
MATCH (speaker:Entity {id: speakers[0]})
RETURN publisher.name AS publisher, about.name AS about, speaker.name AS speaker, statements,
  COUNT { MATCH (about)<-[:SPEAKS_ABOUT]-(other:Entity) WHERE other <> speaker } AS others,
  publisher.id AS publisherId, about.id AS aboutId, speaker.id AS speakerId
ORDER BY statements DESC, publisherId, aboutId;

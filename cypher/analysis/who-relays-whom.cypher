// Who passes on whose words? Outlets, messengers and translators between speakers and publishers; the busiest link first.
// @topic How it reached us
// @param via Name = null  Only what this one passed on.
// @param speaker Name = null  Only words of this speaker.
// @column relay String  Who passes on.
// @column role AttributionRole  As what.
// @column speaker String  Whose words.
// @column statements Int  How many statements.
// @column publishers List<String>  Who published them in the end.
// @column relayId String  Id of who passes on.
// @column speakerId String  Id of the speaker.
// :param via => null
// :param speaker => null
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[link:VIA]->(relay:Entity)
WHERE ($via IS NULL OR relay.id = $via) AND ($speaker IS NULL OR speaker.id = $speaker)
OPTIONAL MATCH (publisher:Entity {id: statement.publisherId})
WITH relay, link.role AS role, speaker, statement, publisher
ORDER BY publisher.name
RETURN relay.name AS relay, role, speaker.name AS speaker, count(DISTINCT statement) AS statements,
  collect(DISTINCT publisher.name) AS publishers, relay.id AS relayId, speaker.id AS speakerId
ORDER BY statements DESC, relayId, role, speakerId;

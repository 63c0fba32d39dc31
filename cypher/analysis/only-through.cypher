// What reached us only through one outlet, messenger or publisher? Newest first, undated last.
// Only: it came through this one, and no statement that came another way corroborates it.
// @topic How it reached us
// @param via Name  Through whom.
// @column saidOn PartialDate?  When it was said.
// @column speaker String  Who said it.
// @column role AttributionRole  What this one did on the way; PUBLISHER where it published the document.
// @column act SpeechAct  What the speaker does by saying it.
// @column summary String  What was said, in our own words.
// @column distance Int  Links between the speaker and the publisher.
// @column document String  Id of the document.
// @column line Int  Line in the document's source file.
// @column statement String  Id of the statement.
// :param via => 'organization:financial-times'
MATCH (through:Entity {id: $via})
CALL (through) {
  MATCH (through)<-[link:VIA]-(statement:Statement)
  RETURN statement, link.role AS role
  UNION ALL
  MATCH (through)<-[:PUBLISHED_BY]-(:Document)<-[:REPORTED_IN]-(statement:Statement)
  RETURN statement, 'PUBLISHER' AS role
}
MATCH (speaker:Entity)-[:SAID]->(statement)-[place:REPORTED_IN]->(document:Document)
WHERE speaker <> through
  AND NOT EXISTS {
    MATCH (statement)-[:CORROBORATES]-(other:Statement)
    WHERE coalesce(other.publisherId, '') <> $via AND NOT EXISTS { (other)-[:VIA]->(through) }
  }
RETURN statement.saidOn AS saidOn, speaker.name AS speaker, role, statement.act AS act, statement.summary AS summary,
  statement.hearsayDistance AS distance, document.id AS document, place.line AS line, statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement, role;

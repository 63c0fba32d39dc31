// What reached us at second hand or farther, and through whom? The longest chains first.
// @topic How it reached us
// @param hearsayFrom Int = 2  At least so many links between speaker and publisher.
// @param about Name = null  Only what is about this.
// @column distance Int  Links between the speaker and the publisher, known or not.
// @column chain List<String>  The speaker, whoever relayed it, nearest to the speaker first, and the publisher, if it is known.
// @column roles List<AttributionRole>  What each of them did on the way.
// @column summary String  What was said, in our own words.
// @column saidOn PartialDate?  When it was said.
// @column document String  Id of the document.
// @column line Int  Line in the document's source file.
// @column statement String  Id of the statement.
// :param hearsayFrom => 2
// :param about => null
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[place:REPORTED_IN]->(document:Document)
WHERE statement.hearsayDistance >= $hearsayFrom
  AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
WITH speaker, statement, place, document,
  COLLECT { MATCH (statement)-[link:VIA]->(relay:Entity) RETURN [relay.name, link.role] ORDER BY link.position } AS relays,
  COLLECT { MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization) RETURN publisher.name } AS publishers
RETURN statement.hearsayDistance AS distance, [speaker.name] + [relay IN relays | relay[0]] + publishers AS chain,
  ['SPEAKER'] + [relay IN relays | relay[1]] + [publisher IN publishers | 'PUBLISHER'] AS roles,
  statement.summary AS summary, statement.saidOn AS saidOn, document.id AS document, place.line AS line,
  statement.id AS statement
ORDER BY distance DESC, statement;

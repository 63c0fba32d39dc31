// How does somebody or something hang together with others, and where does it stand? Each relation with each of its places.
// @topic Roles and relations
// @param entity Name  Whom or what it is about.
// @param relation RelationType = null  Only relations of this type.
// @column source String  Where the relation starts.
// @column relation RelationType  The relation; reads as a sentence from source to target.
// @column target String  Where it points.
// @column title String?  The post or function as printed.
// @column since PartialDate?  Held from.
// @column until PartialDate?  Held until.
// @column ended Boolean  True where it is over.
// @column document String  Id of the document that tells so.
// @column line Int  Line in the document's source file.
// @column claimedBy String?  Who says so; null where the document does so in its own voice.
// @column relationId String  Id of the relation.
// @column evidence String  Id of the evidence.
// :param entity => 'weapon:sea-baby'
// :param relation => null
MATCH (entity:Entity {id: $entity})-[link:!SPEAKS_ABOUT&!SPEAKS_FROM]-(other:Entity)
WHERE $relation IS NULL OR type(link) = $relation
WITH DISTINCT link, startNode(link) AS source, endNode(link) AS target
MATCH (evidence:Evidence {relationId: link.id})-[place:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (evidence)-[:STATED_IN]->(:Statement)<-[:SAID]-(claimant:Entity)
RETURN source.name AS source, type(link) AS relation, target.name AS target, link.title AS title, link.since AS since,
  link.until AS until, link.ended AS ended, document.id AS document, place.line AS line, claimant.name AS claimedBy,
  link.id AS relationId, evidence.id AS evidence
ORDER BY relation, relationId, evidence;

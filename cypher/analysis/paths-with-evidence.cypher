// How do two hang together, step by step, and where does each step stand? The shortest chains of relations, at most ten of equal
// length and four steps, each step with each of its places. Alphabetical by the ids on the way.
// @topic Roles and relations
// @param from Name  Where the path starts.
// @param to Name  Where it ends.
// @column path Int  Which path, counted from 1.
// @column step Int  Which step of it, counted from 1.
// @column source String  Where the relation starts; it may lead against the direction of the path.
// @column relation RelationType  The relation.
// @column target String  Where it points.
// @column title String?  The post or function as printed.
// @column document String  Id of the document that tells so.
// @column line Int  Line in the document's source file.
// @column claimedBy String?  Who says so; null where the document does so in its own voice.
// @column evidence String  Id of the evidence.
// :param from => 'weapon:sea-baby'
// :param to => 'place:russia'
MATCH way = ALL SHORTEST (start:Entity {id: $from})
  ((:Entity)-[:!SPEAKS_ABOUT&!SPEAKS_FROM]-(:Entity)){1,4} (end:Entity {id: $to})
WHERE start <> end
WITH way, [node IN nodes(way) | node.id] + [link IN relationships(way) | link.id] AS signature
ORDER BY signature
LIMIT 10
WITH collect(relationships(way)) AS ways
UNWIND range(1, size(ways)) AS path
UNWIND range(1, size(ways[path - 1])) AS step
WITH path, step, ways[path - 1][step - 1] AS link
WITH path, step, link, startNode(link) AS source, endNode(link) AS target
MATCH (evidence:Evidence {relationId: link.id})-[place:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (evidence)-[:STATED_IN]->(:Statement)<-[:SAID]-(claimant:Entity)
RETURN path, step, source.name AS source, type(link) AS relation, target.name AS target, link.title AS title,
  document.id AS document, place.line AS line, claimant.name AS claimedBy, evidence.id AS evidence
ORDER BY path, step, evidence;

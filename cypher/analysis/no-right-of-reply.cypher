// Whom do documents let others speak against without letting them speak? People, organizations and places, those with most such statements first.
// @topic Agreement and dispute
// @param publisher Name = null  Only documents of this publisher.
// @column document String  Id of the document.
// @column publisher String?  Who published it.
// @column target String  Whom the words are against.
// @column statements Int  How many statements in it are against this one.
// @column critics List<String>  Who makes them, A to Z.
// @column elsewhere Int  How many statements this one makes in other documents.
// @column targetId String  Id of whom the words are against.
// :param publisher => null
MATCH (document:Document)<-[:REPORTED_IN]-(statement:Statement)-[:ABOUT {stance: 'AGAINST'}]->(target:Person|Organization|Place)
WHERE ($publisher IS NULL OR document.publisherId = $publisher)
  AND NOT EXISTS { (target)-[:SAID]->(:Statement {documentId: document.id}) }
MATCH (critic:Entity)-[:SAID]->(statement)
WITH document, target, statement, critic
ORDER BY critic.name
WITH document, target, count(DISTINCT statement) AS statements, collect(DISTINCT critic.name) AS critics
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN document.id AS document, publisher.name AS publisher, target.name AS target, statements, critics,
  COUNT { (target)-[:SAID]->() } AS elsewhere, target.id AS targetId
ORDER BY statements DESC, document, targetId;

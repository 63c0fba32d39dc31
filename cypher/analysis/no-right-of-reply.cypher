// Whom do documents let others speak against without letting them speak? People, organizations and places, those with most such
// statements first. Heard is who speaks, or for whom somebody speaks who is no critic: see voices-of.
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
  AND NOT EXISTS {
    MATCH (target)<-[:PART_OF]-{0,3}(part:Entity), (voice:Entity)-[:SAID]->(reply:Statement {documentId: document.id})
    WHERE NOT EXISTS { (reply)-[:ABOUT {stance: 'AGAINST'}]->(target) }
      AND (voice = part OR EXISTS { (voice)-[:SPEAKS_FROM]->(part) } OR EXISTS {
        MATCH (voice)-[role:HEADS|WORKS_FOR|MEMBER_OF|REPRESENTS]->(part)
        // As in roles-on-the-day.
        WHERE CASE
          WHEN reply.saidOn IS NULL THEN NOT role.ended
          ELSE coalesce(role.since, '') <= reply.saidOn
            AND left(reply.saidOn, size(coalesce(role.until, ''))) <= coalesce(role.until, '')
            AND coalesce(reply.saidOn < left(role.endedBy, size(reply.saidOn)), role.until IS NOT NULL OR NOT role.ended)
        END
      })
  }
MATCH (critic:Entity)-[:SAID]->(statement)
WITH document, target, statement, critic
ORDER BY critic.name
WITH document, target, count(DISTINCT statement) AS statements, collect(DISTINCT critic.name) AS critics
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN document.id AS document, publisher.name AS publisher, target.name AS target, statements, critics,
  COUNT { (target)-[:SAID]->() } AS elsewhere, target.id AS targetId
ORDER BY statements DESC, document, targetId;

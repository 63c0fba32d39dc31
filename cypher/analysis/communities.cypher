// Who and what is spoken of in the same circles? Communities of the discourse: more links within than between them.
// The statement delivers who speaks about whom; `npm run ask` computes from it what Neo4j Community cannot.
// @topic Networks
// @algorithm communities  Louvain's communities, weighted by the number of statements; from graphology.
// @edge source String  Id of who speaks.
// @edge sourceName String  Who speaks.
// @edge target String  Id of whom or what about.
// @edge targetName String  Whom or what about.
// @edge weight Int  How many statements.
// @param minimum Int = 1  Only pairs with at least so many statements.
// :param minimum => 1
MATCH (speaker:Entity)-[discourse:SPEAKS_ABOUT]->(about:Entity)
WHERE speaker <> about AND discourse.statements >= $minimum
RETURN speaker.id AS source, speaker.name AS sourceName, about.id AS target, about.name AS targetName,
  discourse.statements AS weight
ORDER BY source, target;

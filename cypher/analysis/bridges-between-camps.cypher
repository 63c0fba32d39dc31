// Who bridges camps of the discourse? Whoever lies on most of the shortest ways between those who speak and whom they speak about.
// The statement delivers who speaks about whom; `npm run ask` computes from it what Neo4j Community cannot.
// @topic Networks
// @algorithm bridges  Betweenness centrality, and the communities of Louvain as camps; both from graphology.
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

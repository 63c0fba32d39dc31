// Who is at the center of the discourse? Whoever is spoken about much, above all by those who are spoken about much themselves.
// The statement delivers who speaks about whom; `npm run ask` computes from it what Neo4j Community cannot.
// @topic Networks
// @algorithm influence  PageRank, weighted by the number of statements; from graphology.
// @edge source String  Id of who speaks.
// @edge sourceName String  Who speaks.
// @edge target String  Id of whom or what about.
// @edge targetName String  Whom or what about.
// @edge weight Int  How many statements.
// @param stance Stance = null  Only statements that show this stance: FAVOR finds who is backed, AGAINST who is attacked.
// :param stance => null
MATCH (speaker:Entity)-[:SAID]->(:Statement)-[target:ABOUT]->(about:Entity)
WHERE speaker <> about AND ($stance IS NULL OR target.stance = $stance)
RETURN speaker.id AS source, speaker.name AS sourceName, about.id AS target, about.name AS targetName, count(*) AS weight
ORDER BY source, target;

// What did unnamed sources say, where do they speak from, and who let them speak? Newest first, undated last.
// @topic How it reached us
// @param publisher Name = null  Only what this one published.
// @param about Name = null  Only what is about this.
// @column saidOn PartialDate?  When it was said.
// @column source String  How the document calls the source.
// @column collective Boolean  True when several people are meant.
// @column speaksFrom String?  The organization or country that the source belongs to.
// @column summary String  What was said, in our own words.
// @column about List<String>  Whom and what about, the central one first.
// @column via List<String>  Who relayed it, nearest to the source first.
// @column publisher String?  Who published it.
// @column statement String  Id of the statement.
// :param publisher => null
// :param about => null
MATCH (source:UnnamedSource)-[:SAID]->(statement:Statement)
WHERE ($publisher IS NULL OR statement.publisherId = $publisher)
  AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
OPTIONAL MATCH (source)-[:SPEAKS_FROM]->(home:Entity)
OPTIONAL MATCH (publisher:Entity {id: statement.publisherId})
RETURN statement.saidOn AS saidOn, source.name AS source, source.collective AS collective, home.name AS speaksFrom,
  statement.summary AS summary,
  COLLECT { MATCH (statement)-[target:ABOUT]->(entity:Entity) RETURN entity.name ORDER BY target.position } AS about,
  COLLECT { MATCH (statement)-[link:VIA]->(relay:Entity) RETURN relay.name ORDER BY link.position } AS via,
  publisher.name AS publisher, statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement;

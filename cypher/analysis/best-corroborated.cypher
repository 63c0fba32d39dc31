// What do independent speakers agree on? Statements that others corroborate, those with most speakers first.
// @topic Agreement and dispute
// @param about Name = null  Only what is about this.
// @column summary String  What was said, in our own words.
// @column speaker String  Who said it.
// @column corroboratedBy List<String>  Who says the same, A to Z.
// @column speakers Int  How many different ones say the same; each unnamed source counts for itself.
// @column publishers Int  How many different publishers brought the words of all of them.
// @column disputed Boolean  True where some statement denies or contradicts it.
// @column statement String  Id of the statement.
// :param about => null
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[:CORROBORATES]-(other:Statement)<-[:SAID]-(witness:Entity)
WHERE witness <> speaker AND ($about IS NULL OR EXISTS { (statement)-[:ABOUT]->(:Entity {id: $about}) })
WITH speaker, statement, witness, other
ORDER BY witness.name, witness.id
WITH speaker, statement, collect(DISTINCT witness) AS witnesses,
  collect(DISTINCT other.publisherId) + statement.publisherId AS publishers
RETURN statement.summary AS summary, speaker.name AS speaker, [witness IN witnesses | witness.name] AS corroboratedBy,
  size(witnesses) AS speakers,
  COUNT { UNWIND publishers AS publisher WITH DISTINCT publisher WHERE publisher IS NOT NULL RETURN publisher } AS publishers,
  EXISTS { (statement)-[:DENIES|CONTRADICTS]-(:Statement) } AS disputed, statement.id AS statement
ORDER BY speakers DESC, publishers DESC, statement;

// Who gives weapons, money, people or other aid to whom, and which weapons does the giver provide? A to Z by giver.
// @topic Weapons
// @param to Name = null  Only what this one is given.
// @column giver String  Who gives.
// @column to String  To whom.
// @column since PartialDate?  Since when.
// @column ended Boolean  True where it is over.
// @column weapons List<String>  The weapons that the giver provides to others, whoever they are, A to Z.
// @column documents Int  How many documents tell that it gives.
// @column claimedOnly Boolean  True where only speakers say so, no document in its own voice.
// @column giverId String  Id of the giver.
// @column toId String  Id of who is given.
// :param to => 'place:ukraine'
MATCH (giver:Entity)-[link:SUPPLIES]->(to:Entity)
WHERE $to IS NULL OR to.id = $to
MATCH (evidence:Evidence {relationId: link.id})-[:REPORTED_IN]->(document:Document)
WITH giver, link, to, count(DISTINCT document) AS documents,
  all(each IN collect(evidence) WHERE EXISTS { (each)-[:STATED_IN]->(:Statement) }) AS claimedOnly
RETURN giver.name AS giver, to.name AS to, link.since AS since, link.ended AS ended,
  COLLECT { MATCH (giver)-[:PROVIDES]->(weapon:Weapon) RETURN DISTINCT weapon.name AS name ORDER BY name } AS weapons,
  documents, claimedOnly, giver.id AS giverId, to.id AS toId
ORDER BY giver, to, giverId, toId, since;

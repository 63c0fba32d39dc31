// Who denies what, and whose words are they? Each denial with the statement that it denies, newest first, undated last.
// @topic Agreement and dispute
// @param about Name = null  Only where the denial or what it denies is about this.
// @column deniedOn PartialDate?  When the denial was made.
// @column denier String  Who denies.
// @column denial String  What the denier said, in our own words.
// @column saidOn PartialDate?  When the statement was made that is denied.
// @column speaker String  Whose statement it is.
// @column denied String  What the speaker said, in our own words.
// @column sameDocument Boolean  True where one document reports both.
// @column denialId String  Id of the denial.
// @column deniedId String  Id of the statement that is denied.
// :param about => null
MATCH (denier:Entity)-[:SAID]->(denial:Statement)-[:DENIES]->(denied:Statement)<-[:SAID]-(speaker:Entity)
WHERE $about IS NULL
  OR EXISTS { (denial)-[:ABOUT]->(:Entity {id: $about}) }
  OR EXISTS { (denied)-[:ABOUT]->(:Entity {id: $about}) }
RETURN denial.saidOn AS deniedOn, denier.name AS denier, denial.summary AS denial,
  denied.saidOn AS saidOn, speaker.name AS speaker, denied.summary AS denied,
  denial.documentId = denied.documentId AS sameDocument, denial.id AS denialId, denied.id AS deniedId
ORDER BY coalesce(deniedOn, '') DESC, denialId, deniedId;

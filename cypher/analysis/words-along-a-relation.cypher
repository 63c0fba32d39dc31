// What do those who are joined by a relation say about each other? Allies who criticize, bosses about their house; newest first, undated last.
// @topic Agreement and dispute
// @param relation RelationType = ALLIED_WITH  The relation.
// @param stance Stance = null  Only what shows this stance.
// @column saidOn PartialDate?  When it was said.
// @column speaker String  Who speaks.
// @column direction OUT|IN  OUT where the relation leads from the speaker to the other, IN where it leads the other way.
// @column about String  About whom or what.
// @column stance Stance  What the words show of the speaker's attitude.
// @column summary String  What was said, in our own words.
// @column statement String  Id of the statement.
// @column relationId String  Id of the relation.
// :param relation => 'AT_WAR_WITH'
// :param stance => null
MATCH (speaker:Entity)-[link:!SPEAKS_ABOUT&!SPEAKS_FROM]-(about:Entity)
WHERE type(link) = $relation AND speaker <> about
MATCH (speaker)-[:SAID]->(statement:Statement)-[target:ABOUT]->(about)
WHERE $stance IS NULL OR target.stance = $stance
RETURN statement.saidOn AS saidOn, speaker.name AS speaker,
  CASE WHEN startNode(link) = speaker THEN 'OUT' ELSE 'IN' END AS direction,
  about.name AS about, target.stance AS stance, statement.summary AS summary, statement.id AS statement, link.id AS relationId
ORDER BY coalesce(saidOn, '') DESC, statement, relationId;

// Who disputes whose words? Pairs of speakers of which one denies or contradicts the other, the most frequent first.
// @topic Agreement and dispute
// @column disputer String  Who disputes.
// @column speaker String  Whose words.
// @column denials Int  How many statements are denied.
// @column contradictions Int  How many are contradicted without being answered.
// @column about List<String>  Whom and what both statements are about, A to Z.
// @column disputerId String  Id of who disputes.
// @column speakerId String  Id of the speaker.
MATCH (disputer:Entity)-[:SAID]->(first:Statement)-[link:DENIES|CONTRADICTS]->(second:Statement)<-[:SAID]-(speaker:Entity)
OPTIONAL MATCH (first)-[:ABOUT]->(target:Entity)<-[:ABOUT]-(second)
WITH disputer, speaker, link, target
ORDER BY target.name
WITH disputer, speaker, collect(DISTINCT link) AS links, collect(DISTINCT target.name) AS about
RETURN disputer.name AS disputer, speaker.name AS speaker,
  size([link IN links WHERE type(link) = 'DENIES']) AS denials,
  size([link IN links WHERE type(link) = 'CONTRADICTS']) AS contradictions,
  about, disputer.id AS disputerId, speaker.id AS speakerId
ORDER BY denials + contradictions DESC, disputerId, speakerId;

// Where do two speakers contradict each other? Each pair of statements of which one denies or contradicts the other, and each
// target that one favors and the other is against; what is linked first.
// @topic Agreement and dispute
// @param one Name  One speaker.
// @param other Name  The other speaker.
// @column kind DENIES|CONTRADICTS|OPPOSED  DENIES or CONTRADICTS: the statements are linked; OPPOSED: their stances are opposed.
// @column about String?  The target on which their stances are opposed.
// @column oneSaidOn PartialDate?  When the one said it.
// @column oneSummary String  What the one said, in our own words.
// @column otherSaidOn PartialDate?  When the other said it.
// @column otherSummary String  What the other said, in our own words.
// @column oneStatement String  Id of the one's statement.
// @column otherStatement String  Id of the other's statement.
// :param one => 'person:heorhii-tykhyi'
// :param other => 'organization:fifa'
CALL () {
  MATCH (:Entity {id: $one})-[:SAID]->(one:Statement)-[link:DENIES|CONTRADICTS]-(other:Statement)
  WHERE other.speakerId = $other
  RETURN one, other, type(link) AS kind, null AS about
  UNION ALL
  MATCH (:Entity {id: $one})-[:SAID]->(one:Statement)-[first:ABOUT]->(target:Entity)<-[second:ABOUT]-(other:Statement)
  WHERE other.speakerId = $other AND [first.stance, second.stance] IN [['FAVOR', 'AGAINST'], ['AGAINST', 'FAVOR']]
  RETURN one, other, 'OPPOSED' AS kind, target.name AS about
}
RETURN kind, about, one.saidOn AS oneSaidOn, one.summary AS oneSummary,
  other.saidOn AS otherSaidOn, other.summary AS otherSummary, one.id AS oneStatement, other.id AS otherStatement
ORDER BY kind = 'OPPOSED', kind, about, oneStatement, otherStatement;

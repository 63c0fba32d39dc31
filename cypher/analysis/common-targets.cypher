// What do two speakers both speak about, and do they agree on it? Most statements first.
// @topic Words and stances
// @param one Name  One speaker.
// @param other Name  The other speaker.
// @column about String  Whom or what both speak about.
// @column oneStatements Int  How often the one does.
// @column oneStances List<Stance>  With which stances.
// @column otherStatements Int  How often the other does.
// @column otherStances List<Stance>  With which stances.
// @column opposed Boolean  True where one was in favor at some time and the other against.
// @column aboutId String  Id of whom or what both speak about.
// :param one => 'person:donald-trump'
// :param other => 'person:volodymyr-zelenskyy'
MATCH (:Entity {id: $one})-[first:SPEAKS_ABOUT]->(about:Entity)<-[second:SPEAKS_ABOUT]-(:Entity {id: $other})
CALL (about) {
  MATCH (statement:Statement)-[target:ABOUT]->(about)
  WHERE statement.speakerId IN [$one, $other]
  WITH statement, target
  ORDER BY target.stance
  RETURN collect(DISTINCT CASE statement.speakerId WHEN $one THEN target.stance END) AS oneStances,
    collect(DISTINCT CASE statement.speakerId WHEN $other THEN target.stance END) AS otherStances
}
RETURN about.name AS about, first.statements AS oneStatements, oneStances,
  second.statements AS otherStatements, otherStances,
  'FAVOR' IN oneStances AND 'AGAINST' IN otherStances OR 'AGAINST' IN oneStances AND 'FAVOR' IN otherStances AS opposed,
  about.id AS aboutId
ORDER BY oneStatements + otherStatements DESC, aboutId;

// How does the stance towards somebody or something change over time? Month by month, oldest first; what is dated to a year
// only stands under the year, and what is not dated at all comes last.
// @topic Words and stances
// @param about Name  Whom or what it is about.
// @param speaker Name = null  Only what this one said.
// @column month PartialDate?  The month, or the year of what is dated no closer; null for undated statements.
// @column statements Int  How many statements about it.
// @column speakers Int  How many different speakers; each unnamed source counts for itself.
// @column favor Int  How many statements show favor.
// @column against Int  How many are against it.
// @column neutral Int  How many are neutral.
// @column mixed Int  How many are for it in one respect and against it in another.
// :param about => 'place:ukraine'
// :param speaker => null
MATCH (statement:Statement)-[target:ABOUT]->(:Entity {id: $about})
WHERE $speaker IS NULL OR statement.speakerId = $speaker
RETURN left(statement.saidOn, 7) AS month, count(*) AS statements, count(DISTINCT statement.speakerId) AS speakers,
  sum(CASE target.stance WHEN 'FAVOR' THEN 1 ELSE 0 END) AS favor,
  sum(CASE target.stance WHEN 'AGAINST' THEN 1 ELSE 0 END) AS against,
  sum(CASE target.stance WHEN 'NEUTRAL' THEN 1 ELSE 0 END) AS neutral,
  sum(CASE target.stance WHEN 'MIXED' THEN 1 ELSE 0 END) AS mixed
ORDER BY month;

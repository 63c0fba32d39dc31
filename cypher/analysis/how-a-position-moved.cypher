// How did a speaker's position on somebody or something move? Oldest first, undated ones first of all, as `positions` in GraphQL.
// @topic Words and stances
// @param speaker Name  Who speaks.
// @param about Name  Whom or what about.
// @column saidOn PartialDate?  When it was said.
// @column stance Stance  What the words show of the speaker's attitude to it.
// @column moved Boolean  True where the stance is another one than in the row before; false in the first.
// @column act SpeechAct  What the speaker does by saying it.
// @column summary String  What was said, in our own words.
// @column quote String?  The words as printed.
// @column publisher String?  Who published it.
// @column statement String  Id of the statement.
// :param speaker => 'person:donald-trump'
// :param about => 'place:ukraine'
MATCH (statement:Statement {speakerId: $speaker})-[target:ABOUT]->(:Entity {id: $about})
WITH statement, target.stance AS stance
ORDER BY statement.orderKey
WITH collect({statement: statement, stance: stance}) AS steps
UNWIND range(0, size(steps) - 1) AS position
WITH position, steps[position] AS step, CASE position WHEN 0 THEN null ELSE steps[position - 1].stance END AS before
WITH position, step.statement AS statement, step.stance AS stance, coalesce(step.stance <> before, false) AS moved
OPTIONAL MATCH (publisher:Entity {id: statement.publisherId})
RETURN statement.saidOn AS saidOn, stance, moved, statement.act AS act, statement.summary AS summary,
  statement.quote AS quote, publisher.name AS publisher, statement.id AS statement
ORDER BY coalesce(saidOn, ''), statement;

// Who turned from favor to against, or the other way round? Each turn with the statement before and the one after it, newest turn first.
// Neutral and mixed statements between the two are passed over; so are pairs of which it is not certain which came first.
// @topic Words and stances
// @param about Name = null  Only turns on this.
// @column speaker String  Who turned.
// @column about String  On whom or what.
// @column fromStance Stance  The stance before.
// @column fromSaidOn PartialDate  When it was last shown.
// @column toStance Stance  The stance after.
// @column toSaidOn PartialDate  When it was first shown.
// @column before String  Id of the statement before.
// @column after String  Id of the statement after.
// :param about => null
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[target:ABOUT]->(about:Entity)
WHERE ($about IS NULL OR about.id = $about)
  AND target.stance IN ['FAVOR', 'AGAINST'] AND statement.saidOn IS NOT NULL
WITH speaker, about, statement, target.stance AS stance
ORDER BY statement.orderKey
WITH speaker, about, collect({id: statement.id, saidOn: statement.saidOn, stance: stance}) AS steps
UNWIND range(1, size(steps) - 1) AS position
WITH speaker, about, steps[position - 1] AS before, steps[position] AS after
WHERE before.stance <> after.stance
  AND left(before.saidOn, size(after.saidOn)) < left(after.saidOn, size(before.saidOn))
RETURN speaker.name AS speaker, about.name AS about, before.stance AS fromStance, before.saidOn AS fromSaidOn,
  after.stance AS toStance, after.saidOn AS toSaidOn, before.id AS before, after.id AS after
ORDER BY toSaidOn DESC, after, before, about;

// Which roles did a speaker hold on the day of each statement? Newest first, undated last. As Statement.speakerRoles in GraphQL:
// a bound that is not known is open; what has ended at an unknown time counts as ended in the year or month in which its evidence
// was published and from then on, and where the statement is not dated.
// @topic Roles and relations
// @param speaker Name  Who speaks.
// @column saidOn PartialDate?  When it was said.
// @column summary String  What was said, in our own words.
// @column role RelationType?  The role; null where none is known.
// @column title String?  The post as printed.
// @column of String?  Where or for whom.
// @column since PartialDate?  Held from.
// @column until PartialDate?  Held until.
// @column statement String  Id of the statement.
// @column relation String?  Id of the relation.
// :param speaker => 'person:donald-trump'
MATCH (speaker:Entity {id: $speaker})-[:SAID]->(statement:Statement)
OPTIONAL MATCH (speaker)-[role:HEADS|ELECTED_TO|WORKS_FOR|MEMBER_OF|REPRESENTS|ACCREDITED_TO]->(body:Entity)
WHERE CASE
  WHEN statement.saidOn IS NULL THEN NOT role.ended
  ELSE coalesce(role.since, '') <= statement.saidOn
    AND left(statement.saidOn, size(coalesce(role.until, ''))) <= coalesce(role.until, '')
    AND coalesce(statement.saidOn < left(role.endedBy, size(statement.saidOn)), role.until IS NOT NULL OR NOT role.ended)
END
RETURN statement.saidOn AS saidOn, statement.summary AS summary, type(role) AS role, role.title AS title,
  body.name AS of, role.since AS since, role.until AS until, statement.id AS statement, role.id AS relation
ORDER BY coalesce(saidOn, '') DESC, statement, relation;

// How far from the speakers do publishers stand? For each one, how its statements divide by hearsay distance.
// @topic How it reached us
// @column publisher String?  Who published them; null where the documents do not tell.
// @column distance Int  Links between speaker and publisher: 0 it speaks itself, 1 it heard the speaker, 2 one relay between.
// @column statements Int  How many statements.
// @column percent Float  Of all statements of this publisher.
// @column publisherId String?  Id of the publisher.
MATCH (statement:Statement)
WITH statement.publisherId AS publisherId, statement.hearsayDistance AS distance, count(*) AS statements
WITH publisherId, collect({distance: distance, statements: statements}) AS groups, sum(statements) AS total
OPTIONAL MATCH (publisher:Entity {id: publisherId})
UNWIND groups AS each
RETURN publisher.name AS publisher, each.distance AS distance, each.statements AS statements,
  round(100.0 * each.statements / total, 1) AS percent, publisherId
ORDER BY publisherId, distance;

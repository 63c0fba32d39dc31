// Which outlets rest on unnamed sources? Publishers, and the outlets whose reports they pass on, by the number of statements.
// @topic How it reached us
// @column outlet String?  Who brought the words: the relay nearest to the source, else the publisher; null where it is not told.
// @column sources Int  How many unnamed sources: one for each source and document, since two of the same name may be two people.
// @column collective Int  How many of them are several people, such as `officials`.
// @column homeless Int  How many of them the documents do not place in any organization or country.
// @column statements Int  How many statements of unnamed sources it brought.
// @column percent Float  Of all statements that it brought.
// @column outletId String?  Id of the outlet.
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)
OPTIONAL MATCH (statement)-[:VIA {position: 1}]->(relay:Entity)
WITH speaker, coalesce(relay.id, statement.publisherId) AS outletId
WITH outletId, count(*) AS brought, sum(CASE WHEN speaker:UnnamedSource THEN 1 ELSE 0 END) AS statements,
  collect(DISTINCT CASE WHEN speaker:UnnamedSource THEN speaker END) AS sources
WHERE statements > 0
OPTIONAL MATCH (outlet:Entity {id: outletId})
RETURN outlet.name AS outlet, size(sources) AS sources, size([source IN sources WHERE source.collective]) AS collective,
  size([source IN sources WHERE NOT EXISTS { (source)-[:SPEAKS_FROM]->(:Entity) }]) AS homeless,
  statements, round(100.0 * statements / brought, 1) AS percent, outletId
ORDER BY statements DESC, outletId;

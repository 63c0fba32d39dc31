// Edges ABOUT whose entityId, speakerId or orderKey, which pages are read by, are not those of their ends.
// @repair REMOVE statement.hash
MATCH (statement:Statement)-[about:ABOUT]->(entity:Entity)
UNWIND [pair IN [
  ['entityId', about.entityId, entity.id],
  ['speakerId', about.speakerId, statement.speakerId],
  ['orderKey', about.orderKey, statement.orderKey]
] WHERE coalesce(pair[1], '') <> coalesce(pair[2], '')] AS pair
RETURN statement.id AS id, pair[0] + ' to ' + entity.id + ' is ' + coalesce(pair[1], 'not there') + ', wanted ' + coalesce(pair[2], 'nothing') AS problem
ORDER BY id, problem

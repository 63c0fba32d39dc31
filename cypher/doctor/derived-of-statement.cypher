// Statements whose speakerId, documentId or publisherId, which pages and filters read, are not what the edges say.
// @repair REMOVE statement.hash
MATCH (speaker:Entity)-[:SAID]->(statement:Statement)-[:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
WITH statement, [
  ['speakerId', statement.speakerId, speaker.id],
  ['documentId', statement.documentId, document.id],
  ['publisherId', statement.publisherId, publisher.id]
] AS pairs
UNWIND [pair IN pairs WHERE coalesce(pair[1], '') <> coalesce(pair[2], '')] AS pair
RETURN statement.id AS id, pair[0] + ' is ' + coalesce(pair[1], 'not there') + ', the edge says ' + coalesce(pair[2], 'nothing') AS problem
ORDER BY id, problem

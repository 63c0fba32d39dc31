// A load of several transactions that was cut off, or is still under way: until it has ended, nobody is answered.
// @repair seed
MATCH (load:Load {id: 'load'})
RETURN load.id AS id, 'began at ' + load.startedAt + ', has not ended' AS problem
ORDER BY id, problem

// The relations with these ids, found through their evidence, since each has some.
// @node Relation
// @binds source Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds target Person|Organization|Weapon|Place|Event|UnnamedSource
// @param ids Value
MATCH (evidence:Evidence)
WHERE evidence.relationId IN $ids
WITH DISTINCT evidence.relationId AS id, evidence.sourceId AS sourceId
MATCH (source:Entity {id: sourceId})-[node:RELATION]->(target:Entity)
WHERE node.id = id

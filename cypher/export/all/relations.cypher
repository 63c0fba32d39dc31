// All relations, by id.
MATCH (source:Entity)-[relation:RELATION]->(target:Entity)
WITH source, relation, target
ORDER BY relation.id

// The relations between touched entities, by id.
UNWIND entities AS source
MATCH (source)-[relation:RELATION]->(target:Entity)
WHERE target IN entities
WITH source, relation, target
ORDER BY relation.id

// The touched entities, and the publishers of all documents of the part, A to Z.
CALL (entities, documents) {
  UNWIND entities AS entity
  RETURN entity
  UNION
  UNWIND documents AS document
  MATCH (document)-[:PUBLISHED_BY]->(entity:Entity)
  RETURN entity
  UNION
  UNWIND entities AS source
  MATCH (source)-[relation:RELATION]->(target:Entity)
  WHERE target IN entities
  MATCH (:Evidence {relationId: relation.id})-[:REPORTED_IN]->(:Document)-[:PUBLISHED_BY]->(entity:Entity)
  RETURN entity
}
WITH entity
ORDER BY entity.orderKey

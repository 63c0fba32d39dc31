// The touched documents, and those that evidence a relation between touched entities, oldest first.
CALL (entities, documents) {
  UNWIND documents AS document
  RETURN document
  UNION
  UNWIND entities AS source
  MATCH (source)-[relation:RELATION]->(target:Entity)
  WHERE target IN entities
  MATCH (:Evidence {relationId: relation.id})-[:REPORTED_IN]->(document:Document)
  RETURN document
}
WITH document
ORDER BY document.orderKey

// Writes new statements, each with its speaker, its place, whom it is about, to whom it was said and who relayed it; returns the number of edges.
// @param rows List of {id, properties, speakerId, documentId, place, about: [{entityId, position, stance, orderKey, speakerId}], to: [{entityId, position}], via: [{entityId, position, role}]}
UNWIND $rows AS row
MATCH (speaker:Entity {id: row.speakerId}), (document:Document {id: row.documentId})
CREATE (speaker)-[:SAID]->(statement:Statement)-[reported:REPORTED_IN]->(document)
SET statement = row.properties, reported = row.place
WITH statement, row
CALL (statement, row) {
  UNWIND row.about AS target
  MATCH (entity:Entity {id: target.entityId})
  CREATE (statement)-[about:ABOUT]->(entity)
  SET about = target
  RETURN count(*) AS targets
}
CALL (statement, row) {
  UNWIND row.to AS addressee
  MATCH (entity:Entity {id: addressee.entityId})
  CREATE (statement)-[:TO {position: addressee.position}]->(entity)
  RETURN count(*) AS addressees
}
CALL (statement, row) {
  UNWIND row.via AS relay
  MATCH (entity:Entity {id: relay.entityId})
  CREATE (statement)-[:VIA {position: relay.position, role: relay.role}]->(entity)
  RETURN count(*) AS relays
}
RETURN sum(2 + targets + addressees + relays) AS written

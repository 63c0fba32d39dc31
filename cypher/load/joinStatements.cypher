// Joins statements to whom they are about, to whom they were said and who relayed them; returns the number of edges.
// @param rows List of {id, about: [{entityId, position, stance, orderKey, speakerId}], to: [{entityId, position}], via: [{entityId, position, role}]}
UNWIND $rows AS row
MATCH (statement:Statement {id: row.id})
CALL (statement, row) {
  MATCH (statement)-[old:ABOUT]->()
  WHERE NOT properties(old) IN row.about
  DELETE old
}
CALL (statement, row) {
  UNWIND row.about AS target
  MATCH (entity:Entity {id: target.entityId})
  MERGE (statement)-[:ABOUT {position: target.position, stance: target.stance, entityId: target.entityId, orderKey: target.orderKey, speakerId: target.speakerId}]->(entity)
  RETURN count(*) AS targets
}
CALL (statement, row) {
  MATCH (statement)-[old:TO]->(entity:Entity)
  WHERE NOT {entityId: entity.id, position: old.position} IN row.to
  DELETE old
}
CALL (statement, row) {
  UNWIND row.to AS addressee
  MATCH (entity:Entity {id: addressee.entityId})
  MERGE (statement)-[:TO {position: addressee.position}]->(entity)
  RETURN count(*) AS addressees
}
CALL (statement, row) {
  MATCH (statement)-[old:VIA]->(entity:Entity)
  WHERE NOT {entityId: entity.id, position: old.position, role: old.role} IN row.via
  DELETE old
}
CALL (statement, row) {
  UNWIND row.via AS relay
  MATCH (entity:Entity {id: relay.entityId})
  MERGE (statement)-[:VIA {position: relay.position, role: relay.role}]->(entity)
  RETURN count(*) AS relays
}
RETURN sum(targets + addressees + relays) AS written

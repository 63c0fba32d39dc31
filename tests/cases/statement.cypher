// denied
// {"id":"statement:gull-bay-raid/sea-moths-struck"}
MATCH (statement1:Statement {id: $id})
RETURN [statement1.quote, COLLECT {
  MATCH (statement1)-[link1:DENIES|CONTRADICTS|CORROBORATES|RESPONDS_TO]-(statement2)
  WITH statement2, {
    type: type(link1),
    direction: CASE WHEN startNode(link1) = statement1 THEN 'OUT' ELSE 'IN' END
  } AS statementLink1
  WITH statementLink1, statement2
  ORDER BY statementLink1.type, statementLink1.direction DESC, statement2.orderKey DESC
  RETURN [statementLink1.type, statementLink1.direction, statement2.id]
}] AS answer

// denying
// {"id":"statement:gull-bay-raid/no-raid"}
MATCH (statement1:Statement {id: $id})
RETURN [COLLECT {
  MATCH (statement1)-[link1:DENIES|CONTRADICTS|CORROBORATES|RESPONDS_TO]-(statement2)
  WITH statement2, {
    type: type(link1),
    direction: CASE WHEN startNode(link1) = statement1 THEN 'OUT' ELSE 'IN' END
  } AS statementLink1
  WITH statementLink1, statement2
  ORDER BY statementLink1.type, statementLink1.direction DESC, statement2.orderKey DESC
  RETURN [statementLink1.type, statementLink1.direction, statement2.id]
}, head(COLLECT {
  MATCH (statement1)-[locator1:REPORTED_IN]->()
  WITH locator1
  LIMIT 1
  RETURN [locator1.line, locator1.start, locator1.end, locator1.exact]
})] AS answer

// none
// {"id":"statement:nowhere/nothing"}
MATCH (statement1:Statement {id: $id})
RETURN [statement1.id] AS answer

// own
// {"id":"statement:gull-bay-raid/not-verified"}
MATCH (statement1:Statement {id: $id})
RETURN [statement1.hearsayDistance, COLLECT {
  CALL (statement1) {
    MATCH (source1)-[:SAID]->(statement1)
    RETURN source1, 0 AS position1, 'SPEAKER' AS role1
    UNION ALL
    MATCH (statement1)-[via1:VIA]->(source1)
    RETURN source1, via1.position AS position1, via1.role AS role1
    UNION ALL
    MATCH (statement1)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(source1)
    WHERE source1.id <> statement1.speakerId
    RETURN source1, statement1.hearsayDistance AS position1, 'PUBLISHER' AS role1
  }
  WITH source1, {position: position1, role: role1} AS attributionLink1
  WITH attributionLink1, source1
  ORDER BY attributionLink1.position
  RETURN [attributionLink1.position, attributionLink1.role, source1.id, source1.name]
}] AS answer

// relayed
// {"id":"statement:gull-bay-raid/ten-boats"}
MATCH (statement1:Statement {id: $id})
RETURN [statement1.hearsayDistance, COLLECT {
  CALL (statement1) {
    MATCH (source1)-[:SAID]->(statement1)
    RETURN source1, 0 AS position1, 'SPEAKER' AS role1
    UNION ALL
    MATCH (statement1)-[via1:VIA]->(source1)
    RETURN source1, via1.position AS position1, via1.role AS role1
    UNION ALL
    MATCH (statement1)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(source1)
    WHERE source1.id <> statement1.speakerId
    RETURN source1, statement1.hearsayDistance AS position1, 'PUBLISHER' AS role1
  }
  WITH source1, {position: position1, role: role1} AS attributionLink1
  WITH attributionLink1, source1
  ORDER BY attributionLink1.position
  RETURN [attributionLink1.position, attributionLink1.role, source1.id, source1.name, source1.collective, CASE WHEN source1.id STARTS WITH 'unnamed-source:' THEN head(COLLECT {
    MATCH (source1)-[:SPEAKS_FROM]->(entity1)
    WITH entity1
    LIMIT 1
    RETURN [entity1.id, entity1.name]
  }) END, CASE WHEN source1.id STARTS WITH 'unnamed-source:' THEN head(COLLECT {
    MATCH (source1)-[:QUOTED_IN]->(document1)
    WITH document1
    LIMIT 1
    RETURN [document1.id]
  }) END]
}] AS answer

// reported
// {"id":"statement:gull-bay-raid/toys"}
MATCH (statement1:Statement {id: $id})
RETURN [COLLECT {
  CALL (statement1) {
    MATCH (source1)-[:SAID]->(statement1)
    RETURN source1, 0 AS position1, 'SPEAKER' AS role1
    UNION ALL
    MATCH (statement1)-[via1:VIA]->(source1)
    RETURN source1, via1.position AS position1, via1.role AS role1
    UNION ALL
    MATCH (statement1)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(source1)
    WHERE source1.id <> statement1.speakerId
    RETURN source1, statement1.hearsayDistance AS position1, 'PUBLISHER' AS role1
  }
  WITH source1, {position: position1, role: role1} AS attributionLink1
  WITH attributionLink1, source1
  ORDER BY attributionLink1.position
  RETURN [attributionLink1.position, attributionLink1.role, source1.id, source1.name]
}, head(COLLECT {
  MATCH (statement1)-[:EMBEDDED_IN]->(statement2)
  WITH statement2
  LIMIT 1
  RETURN [statement2.id]
}), COLLECT {
  MATCH (statement1)<-[:EMBEDDED_IN]-(statement3)-[place1:REPORTED_IN]->()
  WITH statement3, place1
  ORDER BY place1.line, statement3.id
  RETURN [statement3.id]
}] AS answer

// reporting
// {"id":"statement:gull-bay-raid/okafor-doubted"}
MATCH (statement1:Statement {id: $id})
RETURN [statement1.id, head(COLLECT {
  MATCH (statement1)<-[:SAID]-(entity1)
  WITH entity1
  LIMIT 1
  RETURN [entity1.id, entity1.name]
}), COLLECT {
  MATCH (statement1)<-[:SAID]-(source1)-[relation1:ACCREDITED_TO|ELECTED_TO|HEADS|MEMBER_OF|REPRESENTS|WORKS_FOR]->(target1)
  WHERE CASE
  WHEN statement1.saidOn IS NULL THEN NOT relation1.ended
  ELSE coalesce(relation1.since, '') <= statement1.saidOn
  AND left(statement1.saidOn, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce(statement1.saidOn < left(relation1.endedBy, size(statement1.saidOn)), relation1.until IS NOT NULL OR NOT relation1.ended)
  END
  WITH relation1, source1, target1
  ORDER BY relation1.id
  RETURN [relation1.id, type(relation1), relation1.title, target1.id, target1.name]
}, COLLECT {
  MATCH (statement1)<-[:EMBEDDED_IN]-(statement2)-[place1:REPORTED_IN]->()
  WITH statement2, place1
  ORDER BY place1.line, statement2.id
  RETURN [statement2.id, head(COLLECT {
    MATCH (statement2)<-[:SAID]-(entity2)
    WITH entity2
    LIMIT 1
    RETURN [entity2.id, entity2.name]
  })]
}, head(COLLECT {
  MATCH (statement1)-[:EMBEDDED_IN]->(statement3)
  WITH statement3
  LIMIT 1
  RETURN [statement3.id]
})] AS answer

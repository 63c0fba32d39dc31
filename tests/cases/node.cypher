// node
// {"ids":["person:ana-torres"],"ids2":[],"ids3":[],"ids4":[]}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.id IN $ids
  RETURN [entity1.id, entity1.id, entity1.name]
}, COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.id IN $ids2
  RETURN [statement1.id, statement1.id]
}, COLLECT {
  MATCH (document1:Document)
  WHERE document1.id IN $ids3
  RETURN [document1.id, document1.id]
}, COLLECT {
  MATCH (evidence1:Evidence)
  WHERE evidence1.relationId IN $ids4
  WITH DISTINCT evidence1.relationId AS id1, evidence1.sourceId AS sourceId1
  MATCH (source1:Entity {id: sourceId1})-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE relation1.id = id1
  RETURN [relation1.id, relation1.id]
}] AS answer

// nodes
// {"ids":["weapon:nothing","place:gull-bay"],"ids2":["statement:gull-bay-raid/toys"],"ids3":["document:leaflet"],"ids4":["relation:organization:nis~OPERATES~weapon:sea-moth"]}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.id IN $ids
  RETURN [entity1.id, entity1.id, entity1.name, entity1.kind]
}, COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.id IN $ids2
  RETURN [statement1.id, statement1.id, statement1.summary]
}, COLLECT {
  MATCH (document1:Document)
  WHERE document1.id IN $ids3
  RETURN [document1.id, document1.id, document1.language]
}, COLLECT {
  MATCH (evidence1:Evidence)
  WHERE evidence1.relationId IN $ids4
  WITH DISTINCT evidence1.relationId AS id1, evidence1.sourceId AS sourceId1
  MATCH (source1:Entity {id: sourceId1})-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE relation1.id = id1
  RETURN [relation1.id, relation1.id, type(relation1), source1.id, target1.id, COLLECT {
    MATCH (evidence2:Evidence {relationId: relation1.id})
    WITH evidence2
    ORDER BY evidence2.id
    RETURN [head(COLLECT {
      MATCH (evidence2)-[:REPORTED_IN]->(document2)
      WITH document2
      LIMIT 1
      RETURN [document2.id]
    }), head(COLLECT {
      MATCH (evidence2)-[locator1:REPORTED_IN]->()
      WITH locator1
      LIMIT 1
      RETURN [locator1.line]
    })]
  }]
}] AS answer

// none
// {"ids":["person:nobody"],"ids2":[],"ids3":[],"ids4":[]}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.id IN $ids
  RETURN [entity1.id, entity1.id]
}, COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.id IN $ids2
  RETURN [statement1.id, statement1.id]
}, COLLECT {
  MATCH (document1:Document)
  WHERE document1.id IN $ids3
  RETURN [document1.id, document1.id]
}, COLLECT {
  MATCH (evidence1:Evidence)
  WHERE evidence1.relationId IN $ids4
  WITH DISTINCT evidence1.relationId AS id1, evidence1.sourceId AS sourceId1
  MATCH (source1:Entity {id: sourceId1})-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE relation1.id = id1
  RETURN [relation1.id, relation1.id]
}] AS answer

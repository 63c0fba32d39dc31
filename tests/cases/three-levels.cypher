// entity
// {"id":"weapon:sea-moth","types":null,"limit":5,"limit2":21}
MATCH (entity1:Entity {id: $id})
WITH *, [COLLECT {
  MATCH (entity1)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]-(entity2)
  WHERE $types IS NULL OR type(relation1) IN $types
  WITH entity2, {relations: count(*)} AS neighbor1
  WITH neighbor1, entity2
  ORDER BY neighbor1.relations DESC, entity2.id
  LIMIT $limit2
  RETURN [[neighbor1.relations, entity2.id], neighbor1.relations, reduce(sum1 = 0, each1 IN [(entity1)-[derived1:SPEAKS_ABOUT]-(entity2) | derived1.statements] | sum1 + each1), entity2.id, entity2.name, [COLLECT {
    MATCH (statement1:Statement)
    WHERE statement1.speakerId = entity2.id AND statement1.orderKey > ''
    WITH statement1
    ORDER BY statement1.speakerId DESC, statement1.orderKey DESC
    LIMIT $limit
    RETURN [statement1.summary, COLLECT {
      MATCH (statement1)-[about1:ABOUT]->(entity3)
      WITH about1, entity3
      ORDER BY about1.position
      RETURN [entity3.id, entity3.name, entity3.kind]
    }]
  }, null, $limit], entity2.id]
}, COUNT {
  MATCH (entity1)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]-(entity2)
  WHERE $types IS NULL OR type(relation1) IN $types
  WITH entity2, {relations: count(*)} AS neighbor1
  RETURN neighbor1
}, $limit2] AS slot1
RETURN [entity1.id, entity1.name, slot1] AS answer

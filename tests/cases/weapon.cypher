// names
// {"names":[{"text":"Морський Метелик","key":"морськии метелик","label":"Weapon"},{"text":"Sea Moth","key":"sea moth","label":null}]}
// Which entities a text means: the one with that id, or else all that bear it as name or alias.
// @param names List of {text, key, label}
UNWIND $names AS name
RETURN
  COLLECT {
    MATCH (entity:Entity {id: name.text})
    WHERE name.label IS NULL OR name.label IN labels(entity)
    RETURN [entity.id, entity.name]
  } AS byId,
  COLLECT {
    MATCH (:Name {key: name.key})<-[:NAMED]-(entity:Entity)
    WHERE name.label IS NULL OR name.label IN labels(entity)
    WITH DISTINCT entity
    ORDER BY entity.id
    LIMIT 20
    RETURN [entity.id, entity.name]
  } AS byName

// weapon
// {"id":"weapon:sea-moth","about":"weapon:sea-moth","stance":"AGAINST","limit":10,"types":null,"direction":"BOTH","asOf":null,"limit2":11,"namedIds":[]}
MATCH (weapon1:Entity {id: $id})
WHERE weapon1:Weapon
RETURN [weapon1.id, weapon1.kind, COLLECT {
  MATCH (weapon1)<-[:OPERATES]-(operator1)
  WITH DISTINCT operator1 AS entity1
  WITH entity1
  ORDER BY entity1.orderKey
  RETURN [entity1.id, entity1.name]
}, [COLLECT {
  MATCH (statement1)-[target1:ABOUT]->()
  WHERE target1.entityId = weapon1.id AND target1.orderKey > ''
  MATCH (statement1)-[:ABOUT]->(:Entity {id: $about})
  WHERE (EXISTS {
    MATCH (statement1)-[target2:ABOUT]->(entity2:Entity)
    WHERE target2.stance = $stance AND ($about IS NULL OR entity2.id = $about)
  })
  WITH statement1, target1
  ORDER BY target1.entityId DESC, target1.orderKey DESC
  LIMIT $limit
  RETURN [statement1.id, head(COLLECT {
    MATCH (statement1)<-[:SAID]-(entity3)
    WITH entity3
    LIMIT 1
    RETURN [entity3.id, entity3.name]
  })]
}, COUNT {
  MATCH (statement1)-[target1:ABOUT]->()
  WHERE target1.entityId = weapon1.id AND target1.orderKey > ''
  MATCH (statement1)-[:ABOUT]->(:Entity {id: $about})
  WHERE (EXISTS {
    MATCH (statement1)-[target2:ABOUT]->(entity2:Entity)
    WHERE target2.stance = $stance AND ($about IS NULL OR entity2.id = $about)
  })
}, $limit], [COLLECT {
  MATCH (weapon1)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]-()
  WHERE ($types IS NULL OR type(relation1) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(relation1) = weapon1))
  AND ($asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  ))
  WITH relation1
  ORDER BY relation1.id
  LIMIT $limit2
  RETURN [[relation1.id], relation1.id, type(relation1), head(COLLECT {
    WITH startNode(relation1) AS entity4
    WITH entity4
    LIMIT 1
    RETURN [entity4.id]
  }), head(COLLECT {
    WITH endNode(relation1) AS entity5
    WITH entity5
    LIMIT 1
    RETURN [entity5.id]
  }), COLLECT {
    MATCH (evidence1:Evidence {relationId: relation1.id})
    WITH evidence1
    ORDER BY evidence1.id
    RETURN [head(COLLECT {
      MATCH (evidence1)-[:REPORTED_IN]->(document1)
      WITH document1
      LIMIT 1
      RETURN [document1.id]
    }), head(COLLECT {
      MATCH (evidence1)-[locator1:REPORTED_IN]->()
      WITH locator1
      LIMIT 1
      RETURN [locator1.line, locator1.start, locator1.end, locator1.exact]
    }), head(COLLECT {
      MATCH (evidence1)-[:STATED_IN]->(statement2)
      WITH statement2
      LIMIT 1
      RETURN [statement2.id]
    })]
  }, relation1.id]
}, COUNT {
  MATCH (weapon1)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]-()
  WHERE ($types IS NULL OR type(relation1) IN $types)
  AND ($direction = 'BOTH' OR ($direction = 'OUT') = (startNode(relation1) = weapon1))
  AND ($asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  ))
}, $limit2]] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

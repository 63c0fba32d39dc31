// both
// {"from":"person:carla-grafstrom","to":"weapon:heron","through":["RELATION","STATEMENT"],"types":null,"namedIds":["person:carla-grafstrom","weapon:heron"]}
RETURN COLLECT {
  MATCH (start1:Entity {id: $from}), (end1:Entity {id: $to})
  WHERE start1 <> end1
  AND ('STATEMENT' IN $through OR 'RELATION' IN $through AND ($types IS NULL OR size($types) > 0))
  MATCH path2 = allShortestPaths((start1)-[:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR|SPEAKS_ABOUT*1..6]-(end1))
  WITH {
    path: path2,
    length: length(path2),
    signature: [member1 IN nodes(path2) | member1.id] + [link1 IN relationships(path2) | coalesce(link1.id, '')]
  } AS path1
  ORDER BY path1.signature
  LIMIT 10
  WITH path1
  ORDER BY path1.signature
  RETURN [path1.length]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// mixed
// {"from":"person:carla-grafstrom","to":"event:gull-bay-raid","through":["RELATION","STATEMENT"],"types":null,"namedIds":[]}
RETURN COLLECT {
  MATCH (start1:Entity {id: $from}), (end1:Entity {id: $to})
  WHERE start1 <> end1
  AND ('STATEMENT' IN $through OR 'RELATION' IN $through AND ($types IS NULL OR size($types) > 0))
  MATCH path2 = allShortestPaths((start1)-[:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR|SPEAKS_ABOUT*1..4]-(end1))
  WITH {
    path: path2,
    length: length(path2),
    signature: [member1 IN nodes(path2) | member1.id] + [link1 IN relationships(path2) | coalesce(link1.id, '')]
  } AS path1
  ORDER BY path1.signature
  LIMIT 10
  WITH path1
  ORDER BY path1.signature
  RETURN [path1.length, COLLECT {
    UNWIND range(0, path1.length - 1) AS position1
    WITH position1,
    nodes(path1.path)[position1] AS from1,
    nodes(path1.path)[position1 + 1] AS to1,
    relationships(path1.path)[position1] AS step1
    WITH from1, to1, step1, startNode(step1) AS speaker1, endNode(step1) AS target1, {position: position1} AS pathHop1
    WITH pathHop1, from1, to1,
    CASE WHEN type(step1) <> 'SPEAKS_ABOUT' THEN step1 END AS relation1,
    CASE WHEN type(step1) = 'SPEAKS_ABOUT' THEN head(COLLECT {
      MATCH (speaker1)-[:SAID]->(said1:Statement)-[:ABOUT]->(target1)
      RETURN said1
      ORDER BY said1.orderKey DESC
      LIMIT 1
    }) END AS statement1
    WITH pathHop1, from1, to1, relation1, statement1
    ORDER BY pathHop1.position
    RETURN [CASE WHEN relation1 IS NOT NULL THEN [type(relation1)] END, CASE WHEN statement1 IS NOT NULL THEN [statement1.id] END]
  }]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// narrowed
// {"from":"weapon:sea-moth-ii","to":"organization:ministry-of-the-sea","through":["RELATION"],"types":["VARIANT_OF","OPERATES"],"namedIds":[]}
RETURN COLLECT {
  MATCH (start1:Entity {id: $from}), (end1:Entity {id: $to})
  WHERE start1 <> end1
  AND ('STATEMENT' IN $through OR 'RELATION' IN $through AND ($types IS NULL OR size($types) > 0))
  MATCH path2 = allShortestPaths((start1)-[:OPERATES|VARIANT_OF*1..4]-(end1))
  WITH {
    path: path2,
    length: length(path2),
    signature: [member1 IN nodes(path2) | member1.id] + [link1 IN relationships(path2) | coalesce(link1.id, '')]
  } AS path1
  ORDER BY path1.signature
  LIMIT 10
  WITH path1
  ORDER BY path1.signature
  RETURN [path1.length]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// names
// {"names":[{"text":"Sea Moth II","key":"sea moth ii","label":null},{"text":"Ministry of the Sea","key":"ministry of the sea","label":null},{"text":"Ben Okafor","key":"ben okafor","label":null},{"text":"Southland","key":"southland","label":null},{"text":"person:carla-grafstrom","key":"person carla grafstrom","label":null},{"text":"weapon:heron","key":"weapon heron","label":null},{"text":"Grafström","key":"grafstrom","label":null},{"text":"Gull Bay raid","key":"gull bay raid","label":null}]}
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

// relations
// {"from":"weapon:sea-moth-ii","to":"organization:ministry-of-the-sea","through":["RELATION"],"types":null,"namedIds":[]}
RETURN COLLECT {
  MATCH (start1:Entity {id: $from}), (end1:Entity {id: $to})
  WHERE start1 <> end1
  AND ('STATEMENT' IN $through OR 'RELATION' IN $through AND ($types IS NULL OR size($types) > 0))
  MATCH path2 = allShortestPaths((start1)-[:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR*1..4]-(end1))
  WITH {
    path: path2,
    length: length(path2),
    signature: [member1 IN nodes(path2) | member1.id] + [link1 IN relationships(path2) | coalesce(link1.id, '')]
  } AS path1
  ORDER BY path1.signature
  LIMIT 10
  WITH path1
  ORDER BY path1.signature
  RETURN [path1.length, COLLECT {
    UNWIND range(0, path1.length) AS position1
    WITH position1, nodes(path1.path)[position1] AS entity1
    WITH entity1
    ORDER BY position1
    RETURN [entity1.id, entity1.name]
  }, COLLECT {
    UNWIND range(0, path1.length - 1) AS position2
    WITH position2,
    nodes(path1.path)[position2] AS from1,
    nodes(path1.path)[position2 + 1] AS to1,
    relationships(path1.path)[position2] AS step1
    WITH from1, to1, step1, startNode(step1) AS speaker1, endNode(step1) AS target1, {position: position2} AS pathHop1
    WITH pathHop1, from1, to1,
    CASE WHEN type(step1) <> 'SPEAKS_ABOUT' THEN step1 END AS relation1,
    CASE WHEN type(step1) = 'SPEAKS_ABOUT' THEN head(COLLECT {
      MATCH (speaker1)-[:SAID]->(said1:Statement)-[:ABOUT]->(target1)
      RETURN said1
      ORDER BY said1.orderKey DESC
      LIMIT 1
    }) END AS statement1
    WITH pathHop1, from1, to1, relation1, statement1
    ORDER BY pathHop1.position
    RETURN [from1.id, from1.name, to1.id, to1.name, CASE WHEN relation1 IS NOT NULL THEN [type(relation1), head(COLLECT {
      WITH startNode(relation1) AS entity2
      WITH entity2
      LIMIT 1
      RETURN [entity2.id, entity2.name]
    }), COLLECT {
      MATCH (evidence1:Evidence {relationId: relation1.id})
      WITH evidence1
      ORDER BY evidence1.id
      RETURN [head(COLLECT {
        MATCH (evidence1)-[locator1:REPORTED_IN]->()
        WITH locator1
        LIMIT 1
        RETURN [locator1.line]
      })]
    }] END, CASE WHEN statement1 IS NOT NULL THEN [statement1.id] END]
  }]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// statements
// {"from":"person:ben-okafor","to":"place:southland","through":["STATEMENT"],"types":null,"namedIds":[]}
RETURN COLLECT {
  MATCH (start1:Entity {id: $from}), (end1:Entity {id: $to})
  WHERE start1 <> end1
  AND ('STATEMENT' IN $through OR 'RELATION' IN $through AND ($types IS NULL OR size($types) > 0))
  MATCH path2 = allShortestPaths((start1)-[:SPEAKS_ABOUT*1..4]-(end1))
  WITH {
    path: path2,
    length: length(path2),
    signature: [member1 IN nodes(path2) | member1.id] + [link1 IN relationships(path2) | coalesce(link1.id, '')]
  } AS path1
  ORDER BY path1.signature
  LIMIT 10
  WITH path1
  ORDER BY path1.signature
  RETURN [path1.length, COLLECT {
    UNWIND range(0, path1.length - 1) AS position1
    WITH position1,
    nodes(path1.path)[position1] AS from1,
    nodes(path1.path)[position1 + 1] AS to1,
    relationships(path1.path)[position1] AS step1
    WITH from1, to1, step1, startNode(step1) AS speaker1, endNode(step1) AS target1, {position: position1} AS pathHop1
    WITH pathHop1, from1, to1,
    CASE WHEN type(step1) <> 'SPEAKS_ABOUT' THEN step1 END AS relation1,
    CASE WHEN type(step1) = 'SPEAKS_ABOUT' THEN head(COLLECT {
      MATCH (speaker1)-[:SAID]->(said1:Statement)-[:ABOUT]->(target1)
      RETURN said1
      ORDER BY said1.orderKey DESC
      LIMIT 1
    }) END AS statement1
    WITH pathHop1, from1, to1, relation1, statement1
    ORDER BY pathHop1.position
    RETURN [from1.id, from1.name, to1.id, to1.name, CASE WHEN relation1 IS NOT NULL THEN [relation1.id] END, CASE WHEN statement1 IS NOT NULL THEN [statement1.id] END]
  }]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// tooFar
// {"from":"weapon:sea-moth-ii","to":"organization:ministry-of-the-sea","through":["RELATION"],"types":null,"namedIds":[]}
RETURN COLLECT {
  MATCH (start1:Entity {id: $from}), (end1:Entity {id: $to})
  WHERE start1 <> end1
  AND ('STATEMENT' IN $through OR 'RELATION' IN $through AND ($types IS NULL OR size($types) > 0))
  MATCH path2 = allShortestPaths((start1)-[:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR*1..2]-(end1))
  WITH {
    path: path2,
    length: length(path2),
    signature: [member1 IN nodes(path2) | member1.id] + [link1 IN relationships(path2) | coalesce(link1.id, '')]
  } AS path1
  ORDER BY path1.signature
  LIMIT 10
  WITH path1
  ORDER BY path1.signature
  RETURN [path1.length]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

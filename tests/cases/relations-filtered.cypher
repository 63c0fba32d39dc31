// all
// {"limit":4}
RETURN [COLLECT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WITH relation1, source1, target1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [[relation1.id], relation1.id, type(relation1)]
}, COUNT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
}, $limit] AS answer

// asOf
// {"asOf":"2031-05-03","types":["HEADS"],"limit":20}
RETURN [COLLECT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE (coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended))
  AND type(relation1) IN $types
  WITH relation1, source1, target1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [source1.id, source1.name]
}, null, $limit] AS answer

// boolean
// {"types":["WORKS_FOR"],"types2":["MET_WITH"],"source":"person:carla-grafstrom","limit":20,"namedIds":["person:carla-grafstrom"]}
RETURN [COLLECT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE NOT coalesce((type(relation1) IN $types), false)
  AND ((type(relation1) IN $types2) OR (startNode(relation1).id = $source))
  WITH relation1, source1, target1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [relation1.id, relation1.since]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// document
// {"document":"document:minister-interview","limit":20}
RETURN [[], COUNT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE EXISTS { (:Evidence {relationId: relation1.id})-[:REPORTED_IN]->(:Document {id: $document}) }
}, $limit] AS answer

// entity
// {"entity":"place:southland","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE $entity IN [startNode(relation1).id, endNode(relation1).id]
  WITH relation1, source1, target1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [relation1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// names
// {"names":[{"text":"NIS","key":"nis","label":null},{"text":"Northland","key":"northland","label":null},{"text":"Southland","key":"southland","label":null},{"text":"person:carla-grafstrom","key":"person carla grafstrom","label":null}]}
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

// source
// {"source":"organization:nis","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE startNode(relation1).id = $source
  WITH relation1, source1, target1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [relation1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// target
// {"target":"place:northland","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE endNode(relation1).id = $target
  WITH relation1, source1, target1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [relation1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// types
// {"types":["VARIANT_OF"],"limit":20}
RETURN [COLLECT {
  MATCH (source1:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(target1:Entity)
  WHERE type(relation1) IN $types
  WITH relation1, source1, target1
  ORDER BY relation1.id
  LIMIT $limit
  RETURN [source1.id, target1.id]
}, null, $limit] AS answer

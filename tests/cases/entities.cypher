// entities
// {"asOf":null,"limit":51}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.orderKey > ''
  WITH entity1
  ORDER BY entity1.orderKey
  LIMIT $limit
  RETURN [[entity1.orderKey], entity1.id, entity1.date, entity1.inferred, entity1.kind, CASE WHEN entity1.id STARTS WITH 'person:' THEN COLLECT {
    MATCH (entity1)-[relation1:ACCREDITED_TO|ELECTED_TO|HEADS|MEMBER_OF|REPRESENTS|WORKS_FOR]->(target1)
    WHERE $asOf IS NULL OR (
    coalesce(relation1.since, '') <= $asOf
    AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
    AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
    )
    WITH relation1, target1
    ORDER BY relation1.id
    RETURN [type(relation1), target1.id]
  } END, entity1.collective, entity1.description, CASE WHEN entity1.id STARTS WITH 'unnamed-source:' THEN head(COLLECT {
    MATCH (entity1)-[:SPEAKS_FROM]->(entity2)
    WITH entity2
    LIMIT 1
    RETURN [entity2.id]
  }) END, CASE WHEN entity1.id STARTS WITH 'unnamed-source:' THEN head(COLLECT {
    MATCH (entity1)-[:QUOTED_IN]->(document1)
    WITH document1
    LIMIT 1
    RETURN [document1.id]
  }) END, CASE WHEN entity1.id STARTS WITH 'weapon:' THEN COLLECT {
    MATCH (entity1)<-[:OPERATES]-(operator1)
    WITH DISTINCT operator1 AS entity3
    WITH entity3
    ORDER BY entity3.orderKey
    RETURN [entity3.id]
  } END]
}, COUNT { (:Entity) }, $limit] AS answer

// found
// {"speaks":true,"spokenAbout":false,"text":"grafstrom","types":["PERSON"],"limit":20}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.orderKey > ''
  AND EXISTS { (entity1)-[:SAID]->() } = $speaks
  AND EXISTS { (entity1)<-[:ABOUT]-() } = $spokenAbout
  AND entity1.text CONTAINS $text
  AND any(type1 IN $types WHERE entity1.id STARTS WITH replace(toLower(type1), '_', '-') + ':')
  WITH entity1
  ORDER BY entity1.orderKey
  LIMIT $limit
  RETURN [entity1.id]
}, null, $limit] AS answer

// kinds
// {"text":"southland","organizationKind":"INTELLIGENCE","weaponKind":"NAVAL_DRONE","placeKind":"SEA","limit":20}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.orderKey > ''
  AND NOT coalesce((entity1.text CONTAINS $text), false)
  AND (((entity1:Organization AND entity1.kind = $organizationKind)) OR ((entity1:Weapon AND entity1.kind = $weaponKind)) OR ((entity1:Place AND entity1.kind = $placeKind)))
  WITH entity1
  ORDER BY entity1.orderKey
  LIMIT $limit
  RETURN [entity1.id]
}, null, $limit] AS answer

// loudest
// {"limit":3}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.orderKey > ''
  WITH entity1
  ORDER BY COUNT { (entity1)-[:SAID]->() } DESC, entity1.id
  LIMIT $limit
  RETURN [[COUNT { (entity1)-[:SAID]->() }, entity1.id], entity1.id]
}, null, $limit] AS answer

// most
// {"limit":1}
RETURN [COLLECT {
  MATCH (entity1:Entity)
  WHERE entity1.orderKey > ''
  WITH entity1
  ORDER BY COUNT { (entity1)<-[:ABOUT]-() } DESC, entity1.id
  LIMIT $limit
  RETURN [[COUNT { (entity1)<-[:ABOUT]-() }, entity1.id], entity1.id]
}, null, $limit] AS answer

// names
// {"names":[{"text":"minister TORRES","key":"minister torres","label":"Person"}]}
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

// person
// {"id":"person:ana-torres","limit":2,"asOf":"2031-05-01"}
MATCH (person1:Entity {id: $id})
WHERE person1:Person
RETURN [person1.id, person1.name, person1.aliases, person1.description, [COLLECT {
  MATCH (statement1:Statement)
  WHERE statement1.speakerId = person1.id AND statement1.orderKey > ''
  WITH statement1
  ORDER BY statement1.speakerId DESC, statement1.orderKey DESC
  LIMIT $limit
  RETURN [[statement1.orderKey], statement1.id, statement1.summary, statement1.quote, statement1.mode, statement1.act, statement1.cue, statement1.channel, statement1.saidOn, statement1.inferred, statement1.hearsayDistance, COLLECT {
    MATCH (statement1)-[about1:ABOUT]->(entity1)
    WITH about1, entity1
    ORDER BY about1.position
    RETURN [entity1.id, entity1.name, about1.stance]
  }, COLLECT {
    MATCH (statement1)-[addressed1:TO]->(entity2)
    WITH entity2, addressed1
    ORDER BY addressed1.position
    RETURN [entity2.id, entity2.name]
  }, COLLECT {
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
    MATCH (statement1)-[:REPORTED_IN]->(document1)
    WITH document1
    LIMIT 1
    RETURN [document1.id, document1.title, head(COLLECT {
      MATCH (document1)-[:PUBLISHED_BY]->(organization1)
      WITH organization1
      LIMIT 1
      RETURN [organization1.name, organization1.kind]
    })]
  }), head(COLLECT {
    MATCH (statement1)-[locator1:REPORTED_IN]->()
    WITH locator1
    LIMIT 1
    RETURN [locator1.line, locator1.start, locator1.end, locator1.exact]
  }), statement1.id]
}, COUNT { (person1)-[:SAID]->() }, $limit], COLLECT {
  MATCH (person1)-[relation1:ACCREDITED_TO|ELECTED_TO|HEADS|MEMBER_OF|REPRESENTS|WORKS_FOR]->(target1)
  WHERE $asOf IS NULL OR (
  coalesce(relation1.since, '') <= $asOf
  AND left($asOf, size(coalesce(relation1.until, ''))) <= coalesce(relation1.until, '')
  AND coalesce($asOf < relation1.endedBy, relation1.until IS NOT NULL OR NOT relation1.ended)
  )
  WITH relation1, target1
  ORDER BY relation1.id
  RETURN [type(relation1), relation1.title, relation1.since, relation1.until, relation1.ended, head(COLLECT {
    WITH startNode(relation1) AS entity3
    WITH entity3
    LIMIT 1
    RETURN [entity3.id, entity3.name]
  }), target1.id, target1.name]
}] AS answer

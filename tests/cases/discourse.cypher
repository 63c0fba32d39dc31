// column
// {"about":"weapon:sea-moth","mode":"DIRECT","only":"weapon:sea-moth","first":50,"namedIds":[]}
RETURN COLLECT {
  MATCH (statement1:Statement)
  MATCH (statement1)-[:ABOUT]->(:Entity {id: $about})
  WHERE statement1.mode = $mode
  MATCH (speaker1:Entity)-[:SAID]->(statement1)-[target1:ABOUT]->(about1:Entity)
  WHERE $only IS NULL OR about1.id = $only
  WITH speaker1, about1, {
    count: count(*),
    stances: collect(target1.stance),
    firstSaidOn: min(statement1.saidOn),
    lastSaidOn: max(statement1.saidOn)
  } AS discourseCell1
  ORDER BY discourseCell1.count DESC, speaker1.id, about1.id
  LIMIT $first
  WITH discourseCell1, speaker1, about1
  ORDER BY discourseCell1.count DESC, speaker1.id, about1.id
  RETURN [discourseCell1.count, speaker1.id, about1.id]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// discourse
// {"only":null,"first":3,"namedIds":[]}
RETURN COLLECT {
  MATCH (statement1:Statement)
  MATCH (speaker1:Entity)-[:SAID]->(statement1)-[target1:ABOUT]->(about1:Entity)
  WHERE $only IS NULL OR about1.id = $only
  WITH speaker1, about1, {
    count: count(*),
    stances: collect(target1.stance),
    firstSaidOn: min(statement1.saidOn),
    lastSaidOn: max(statement1.saidOn)
  } AS discourseCell1
  ORDER BY discourseCell1.count DESC, speaker1.id, about1.id
  LIMIT $first
  WITH discourseCell1, speaker1, about1
  ORDER BY discourseCell1.count DESC, speaker1.id, about1.id
  RETURN [discourseCell1.count, COLLECT {
    UNWIND ['FAVOR', 'AGAINST', 'NEUTRAL', 'MIXED'] AS stance1
    WITH {stance: stance1, count: size([each1 IN discourseCell1.stances WHERE each1 = stance1])} AS stanceCount1
    WHERE stanceCount1.count > 0
    WITH stanceCount1
    ORDER BY stanceCount1.count DESC, stanceCount1.stance
    RETURN [stanceCount1.stance, stanceCount1.count]
  }, discourseCell1.firstSaidOn, discourseCell1.lastSaidOn, speaker1.id, speaker1.name, about1.id, about1.name]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// names
// {"names":[{"text":"Sea Moth","key":"sea moth","label":null},{"text":"weapon:sea-moth","key":"weapon sea moth","label":null},{"text":"person:ana-torres","key":"person ana torres","label":null}]}
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

// positions
// {"about":"weapon:sea-moth","speaker":"person:ana-torres","namedIds":["weapon:sea-moth","person:ana-torres"]}
RETURN COLLECT {
  MATCH (statement1)-[target1:ABOUT]->()
  WHERE target1.entityId = $about AND target1.speakerId = $speaker AND target1.orderKey > ''
  WITH statement1, target1
  ORDER BY target1.entityId, target1.speakerId, target1.orderKey
  LIMIT 500
  WITH statement1, target1
  ORDER BY target1.orderKey
  RETURN [statement1.saidOn, statement1.summary, COLLECT {
    MATCH (statement1)-[about1:ABOUT]->(entity1)
    WITH about1, entity1
    ORDER BY about1.position
    RETURN [about1.stance]
  }]
} AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

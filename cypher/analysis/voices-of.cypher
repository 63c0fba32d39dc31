// Who speaks for a country or organization? Itself, its parts, up to three levels down, those who held a role in one of them on
// the day of speaking (and hold it still, where it is not dated), and unnamed sources from there; those who say most first.
// @topic Roles and relations
// @param body Name  The country or organization.
// @column voice String  Who speaks.
// @column type Label  What the voice is; each unnamed source counts for itself.
// @column as List<String>  As what: SELF, PART, UNNAMED_SOURCE or the roles held, A to Z.
// @column statements Int  How many statements it made as one of these.
// @column firstSaidOn PartialDate?  Date of the oldest dated one.
// @column lastSaidOn PartialDate?  Date of the newest dated one.
// @column voiceId String  Id of who speaks.
// :param body => 'place:ukraine'
MATCH (body:Entity {id: $body})<-[:PART_OF]-{0,3}(part:Entity)
WITH DISTINCT body, part
CALL (body, part) {
  MATCH (part)-[:SAID]->(statement:Statement)
  RETURN part AS voice, statement, CASE WHEN part = body THEN 'SELF' ELSE 'PART' END AS capacity
  UNION ALL
  MATCH (part)<-[:SPEAKS_FROM]-(voice:Entity)-[:SAID]->(statement:Statement)
  RETURN voice, statement, 'UNNAMED_SOURCE' AS capacity
  UNION ALL
  MATCH (part)<-[role:HEADS|WORKS_FOR|MEMBER_OF|REPRESENTS]-(voice:Entity)-[:SAID]->(statement:Statement)
  // As in roles-on-the-day.
  WHERE CASE
    WHEN statement.saidOn IS NULL THEN NOT role.ended
    ELSE coalesce(role.since, '') <= statement.saidOn
      AND left(statement.saidOn, size(coalesce(role.until, ''))) <= coalesce(role.until, '')
      AND coalesce(statement.saidOn < left(role.endedBy, size(statement.saidOn)), role.until IS NOT NULL OR NOT role.ended)
  END
  RETURN voice, statement, coalesce(role.title, type(role)) AS capacity
}
WITH voice, statement, capacity
ORDER BY capacity
RETURN voice.name AS voice, [label IN labels(voice) WHERE label <> 'Entity'][0] AS type,
  collect(DISTINCT capacity) AS as, count(DISTINCT statement) AS statements,
  min(statement.saidOn) AS firstSaidOn, max(statement.saidOn) AS lastSaidOn, voice.id AS voiceId
ORDER BY statements DESC, voiceId;

// What happened around somebody or something, day by day? Oldest first; what has no date is left out.
// @topic Words and stances
// @param entity Name  Whom or what it is about.
// @column date PartialDate  When.
// @column what SAID|SAID_ABOUT|BEGAN|ENDED|HAPPENED  SAID by it, SAID_ABOUT it, BEGAN or ENDED: a relation; HAPPENED: an event with any relation to it.
// @column who String  The speaker, or the other end of the relation, or the event.
// @column text String  The summary, or the relation as a sentence.
// @column id String  Id of the statement, relation or event.
// :param entity => 'place:crimea'
MATCH (entity:Entity {id: $entity})
CALL (entity) {
  MATCH (entity)-[:SAID]->(statement:Statement)
  RETURN statement.saidOn AS date, 'SAID' AS what, entity.name AS who, statement.summary AS text, statement.id AS id
  UNION ALL
  MATCH (entity)<-[:ABOUT]-(statement:Statement)<-[:SAID]-(speaker:Entity)
  WHERE speaker <> entity
  RETURN statement.saidOn AS date, 'SAID_ABOUT' AS what, speaker.name AS who, statement.summary AS text, statement.id AS id
  UNION ALL
  MATCH (entity)-[relation:!SPEAKS_ABOUT&!SPEAKS_FROM]-(other:Entity)
  UNWIND [['BEGAN', relation.since], ['ENDED', relation.until]] AS bound
  WITH bound, relation, other, startNode(relation) AS source, endNode(relation) AS target
  RETURN bound[1] AS date, bound[0] AS what, other.name AS who,
    source.name + ' ' + type(relation) + ' ' + target.name + coalesce(', ' + relation.title, '') AS text, relation.id AS id
  UNION ALL
  MATCH (entity)-[:!SPEAKS_ABOUT]-{0,1}(event:Event)
  WITH DISTINCT event
  RETURN event.date AS date, 'HAPPENED' AS what, event.name AS who, coalesce(event.description, event.name) AS text, event.id AS id
}
WITH date, what, who, text, id
WHERE date IS NOT NULL
RETURN date, what, who, text, id
ORDER BY date, what, id;

// What does a document say on which line? Its statements and the relations that it tells of, in the order of its source file.
// @topic Evidence and gaps
// @param document String  Id of the document, such as `document:naval-drones`.
// @column line Int  Line in the document's source file.
// @column kind STATEMENT|RELATION  What stands there.
// @column who String  The speaker, or where the relation starts.
// @column what String  The speech act, or the type of the relation.
// @column text String  What was said, in our own words, or where the relation points.
// @column quote String?  The words as printed.
// @column id String  Id of the statement or of the evidence.
// :param document => 'document:naval-drones'
MATCH (document:Document {id: $document})
CALL (document) {
  MATCH (document)<-[place:REPORTED_IN]-(statement:Statement)<-[:SAID]-(speaker:Entity)
  RETURN place.line AS line, 'STATEMENT' AS kind, speaker.name AS who, statement.act AS what, statement.summary AS text,
    statement.quote AS quote, statement.id AS id
  UNION ALL
  MATCH (document)<-[place:REPORTED_IN]-(evidence:Evidence)
  MATCH (source:Entity {id: evidence.sourceId})-[relation:!SPEAKS_ABOUT&!SPEAKS_FROM]->(target:Entity)
  WHERE relation.id = evidence.relationId
  RETURN place.line AS line, 'RELATION' AS kind, source.name AS who, type(relation) AS what,
    target.name + coalesce(', ' + relation.title, '') AS text, null AS quote, evidence.id AS id
}
RETURN line, kind, who, what, text, quote, id
ORDER BY line, kind, id;

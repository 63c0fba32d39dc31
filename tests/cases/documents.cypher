// document
// {"id":"document:leaflet"}
MATCH (document1:Document {id: $id})
RETURN [document1.id, document1.title, head(COLLECT {
  MATCH (document1)-[:PUBLISHED_BY]->(organization1)
  WITH organization1
  LIMIT 1
  RETURN [organization1.id]
})] AS answer

// documents
// {"mode":"INDIRECT","limit":1,"limit2":21}
RETURN [COLLECT {
  MATCH (document1:Document)
  WHERE document1.orderKey > ''
  WITH document1
  ORDER BY document1.orderKey DESC
  LIMIT $limit2
  RETURN [[document1.orderKey], document1.id, document1.title, head(COLLECT {
    MATCH (document1)-[:PUBLISHED_BY]->(organization1)
    WITH organization1
    LIMIT 1
    RETURN [organization1.id]
  }), document1.authors, document1.publishedOn, document1.inferred, document1.url, document1.language, document1.sourceFile, document1.sha256, document1.firstLine, document1.lastLine, [COLLECT {
    MATCH (statement1:Statement)
    WHERE statement1.documentId = document1.id AND statement1.orderKey > ''
    AND statement1.mode = $mode
    WITH statement1
    ORDER BY statement1.documentId, statement1.orderKey
    LIMIT $limit
    RETURN [statement1.id]
  }, COUNT {
    MATCH (statement1:Statement)
    WHERE statement1.documentId = document1.id AND statement1.orderKey > ''
    AND statement1.mode = $mode
  }, $limit], document1.id]
}, COUNT { (:Document) }, $limit2] AS answer

// filtered
// {"text":"raid","publishedFrom":"2031-06-01","publishedTo":"2031-06-30","publisher":"organization:coast-radio","limit":20,"namedIds":[]}
RETURN [COLLECT {
  MATCH (document1:Document)
  WHERE document1.orderKey > ''
  AND NOT coalesce((document1.text CONTAINS $text), false)
  AND left(document1.publishedOn + '-01-01', 10) >= $publishedFrom
  AND left(document1.publishedOn + '-01-01', 10) <= $publishedTo
  AND document1.publisherId = $publisher
  WITH document1
  ORDER BY document1.orderKey
  LIMIT $limit
  RETURN [document1.id]
}, null, $limit] AS answer, COLLECT {
  MATCH (named:Entity)
  WHERE named.id IN $namedIds
  RETURN named.id
} AS known

// names
// {"names":[{"text":"Coast Radio","key":"coast radio","label":"Organization"}]}
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

// A document as it is exported, with its publisher and those of its statements that are exported.
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN {
  id: document.id,
  title: document.title,
  publisher: publisher {.id, .name, .kind, type: 'Organization'},
  authors: coalesce(document.authors, []),
  publishedOn: document.publishedOn,
  url: document.url,
  language: document.language,
  sourceFile: document.sourceFile,
  sha256: document.sha256,
  firstLine: document.firstLine,
  lastLine: document.lastLine,
  inferred: coalesce(document.inferred, []),
  statements: COLLECT {
    MATCH (document)<-[:REPORTED_IN]-(reported:Statement)
    // @filter reported
    RETURN reported.id
    ORDER BY reported.id
  }
} AS record

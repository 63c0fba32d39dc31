// A document as it is exported, with its publisher.
OPTIONAL MATCH (document)-[:PUBLISHED_BY]->(publisher:Organization)
RETURN {
  id: document.id,
  title: document.title,
  publisher: publisher {.id, .name, type: 'Organization'},
  authors: coalesce(document.authors, []),
  publishedOn: document.publishedOn,
  url: document.url,
  language: document.language,
  sourceFile: document.sourceFile,
  sha256: document.sha256,
  firstLine: document.firstLine,
  lastLine: document.lastLine,
  inferred: coalesce(document.inferred, [])
} AS record

// An entity as it is exported; of an unnamed source, whom it speaks from and which document quotes it.
OPTIONAL MATCH (entity)-[:SPEAKS_FROM]->(home:Entity)
OPTIONAL MATCH (entity)-[:QUOTED_IN]->(document:Document)
RETURN {
  id: entity.id,
  type: [label IN labels(entity) WHERE label <> 'Entity'][0],
  name: entity.name,
  aliases: coalesce(entity.aliases, []),
  description: entity.description,
  kind: entity.kind,
  date: entity.date,
  collective: entity.collective,
  speaksFrom: home {.id, .name, .kind, type: [label IN labels(home) WHERE label <> 'Entity'][0]},
  document: document {.id, .title, .publishedOn},
  inferred: coalesce(entity.inferred, [])
} AS record

// Which relationships are there, and what do they join? The most frequent first.
// @topic The graph itself
// @column relationship String  The type of the relationship.
// @column count Int  How many there are.
// @column sources List<Label>  Labels where they start, A to Z.
// @column targets List<Label>  Labels where they point, A to Z.
// @column properties List<String>  What some of them hold, A to Z.
// @column hasEvidence Boolean  True for the relations of the vocabulary: each has an id, and evidence under it.
MATCH (source)-[link]->(target)
WITH type(link) AS relationship, [label IN labels(source) WHERE label <> 'Entity'][0] AS source,
  [label IN labels(target) WHERE label <> 'Entity'][0] AS target, collect(link) AS links
WITH relationship, source, target, size(links) AS count,
  COLLECT { UNWIND links AS link UNWIND keys(link) AS property RETURN DISTINCT property } AS properties
WITH relationship, sum(count) AS count, collect(source) AS sources, collect(target) AS targets, collect(properties) AS properties
RETURN relationship, count,
  COLLECT { UNWIND sources AS label RETURN DISTINCT label ORDER BY label } AS sources,
  COLLECT { UNWIND targets AS label RETURN DISTINCT label ORDER BY label } AS targets,
  COLLECT { UNWIND properties AS each UNWIND each AS property RETURN DISTINCT property ORDER BY property } AS properties,
  any(each IN properties WHERE 'id' IN each) AS hasEvidence
ORDER BY count DESC, relationship;

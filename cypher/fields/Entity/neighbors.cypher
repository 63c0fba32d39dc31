// The entities that relations join to an entity, the most closely joined first.
// Counted by a subquery: Neo4j 5.26 refuses an aggregation in a subquery beside a property (error 42I18).
// @this Entity  @node Neighbor  @binds entity Person|Organization|Weapon|Place|Event|UnnamedSource
// @param types Value
// @order node.relations DESC, entity.id ASC
MATCH (this)-[relation:RELATION]-(entity:Entity)
WHERE $types IS NULL OR type(relation) IN $types
WITH DISTINCT entity
WITH entity, {
  relations: COUNT { (this)-[each:RELATION]-(entity) WHERE $types IS NULL OR type(each) IN $types }
} AS node

// The entities that relations join to an entity, the most closely joined first.
// @this Entity  @node Neighbor  @binds entity Person|Organization|Weapon|Place|Event|UnnamedSource
// @param types Value
// @order node.relations DESC, entity.id ASC
MATCH (this)-[relation:RELATION]-(entity)
WHERE $types IS NULL OR type(relation) IN $types
WITH entity, {relations: count(*)} AS node

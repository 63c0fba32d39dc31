// The roles that the speaker held on the day of a statement. Bounds are read as in Entity/relations.
// @this Statement  @node Relation  @binds source Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds target Person|Organization|Weapon|Place|Event|UnnamedSource
// @order node.id ASC
MATCH (this)<-[:SAID]-(source:Entity)-[node:ROLE]->(target:Entity)
WHERE this.saidOn IS NULL OR (
  coalesce(node.since, '') <= this.saidOn
  AND left(this.saidOn, size(coalesce(node.until, ''))) <= coalesce(node.until, '')
  AND coalesce(this.saidOn < node.endedBy, node.until IS NOT NULL OR NOT node.ended)
)

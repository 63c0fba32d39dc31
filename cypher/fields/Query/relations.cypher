// All typed relations between entities, by id.
// @node Relation  @binds source Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds target Person|Organization|Weapon|Place|Event|UnnamedSource
// @order node.id ASC
MATCH (source:Entity)-[node:RELATION]->(target:Entity)
// @filter node

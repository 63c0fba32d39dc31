// Where a relation is stated, by id.
// @this Relation  @node Evidence
// @order node.id ASC
MATCH (node:Evidence {relationId: this.id})

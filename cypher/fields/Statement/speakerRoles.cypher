// The roles that the speaker held on the day of a statement. Bounds are read as in Entity/relations; of a year or month
// in which a role is known to have ended it counts as ended, and so it does when the day is not known.
// @this Statement  @node Relation  @binds source Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds target Person|Organization|Weapon|Place|Event|UnnamedSource
// @order node.id ASC
MATCH (this)<-[:SAID]-(source)-[node:ROLE]->(target)
WHERE CASE
  WHEN this.saidOn IS NULL THEN NOT node.ended
  ELSE coalesce(node.since, '') <= this.saidOn
    AND left(this.saidOn, size(coalesce(node.until, ''))) <= coalesce(node.until, '')
    AND coalesce(this.saidOn < left(node.endedBy, size(this.saidOn)), node.until IS NOT NULL OR NOT node.ended)
END

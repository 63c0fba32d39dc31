// Gives entities the empty lists that neo4j-admin leaves out: in its files an empty list is no property.
MATCH (entity:Entity)
WHERE entity.aliases IS NULL OR (entity:Event AND entity.inferred IS NULL)
CALL (entity) {
  SET entity.aliases = coalesce(entity.aliases, []), entity.inferred = CASE WHEN entity:Event THEN coalesce(entity.inferred, []) END
} IN TRANSACTIONS OF 10000 ROWS

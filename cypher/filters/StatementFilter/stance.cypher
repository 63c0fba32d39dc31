// With a stance towards the target that the same filter names, or towards any.
// @this Statement  @param value Value  @param about Name about
EXISTS {
  MATCH (this)-[target:ABOUT]->(entity:Entity)
  WHERE target.stance = $value AND ($about IS NULL OR entity.id = $about)
}

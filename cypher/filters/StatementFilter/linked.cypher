// Linked to another statement in a way, in either direction.
// @this Statement  @param value Value
EXISTS {
  MATCH (this)-[link:DENIES|CONTRADICTS|CORROBORATES|RESPONDS_TO]-(:Statement)
  WHERE type(link) = $value
}

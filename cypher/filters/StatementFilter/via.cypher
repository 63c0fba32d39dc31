// Relayed by somebody.
// @this Statement  @param value Name
MATCH (this)-[:VIA]->(:Entity {id: $value})

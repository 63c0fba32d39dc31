// How many statements one of two neighbors made about the other.
// @this Neighbor  @uses parent entity
COUNT { (parent)-[:SAID]->(:Statement)-[:ABOUT]->(entity) } + COUNT { (entity)-[:SAID]->(:Statement)-[:ABOUT]->(parent) }

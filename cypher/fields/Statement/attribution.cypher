// How a statement reached us: its speaker, whoever relayed it, the publisher (left out when it is the speaker itself).
// @this Statement  @node AttributionLink  @binds source Person|Organization|Weapon|Place|Event|UnnamedSource
// @order node.position ASC
CALL (this) {
  MATCH (source)-[:SAID]->(this)
  RETURN source, 0 AS position, 'SPEAKER' AS role
  UNION ALL
  MATCH (this)-[via:VIA]->(source)
  RETURN source, via.position AS position, via.role AS role
  UNION ALL
  MATCH (this)-[:REPORTED_IN]->()-[:PUBLISHED_BY]->(source)
  WHERE source.id <> this.speakerId
  RETURN source, this.hearsayDistance AS position, 'PUBLISHER' AS role
}
WITH source, {position: position, role: role} AS node

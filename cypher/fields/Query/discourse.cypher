// Who speaks about whom: each speaker with each target of its statements, the most frequent pair first.
// @node DiscourseCell
// @binds speaker Person|Organization|Weapon|Place|Event|UnnamedSource
// @binds about Person|Organization|Weapon|Place|Event|UnnamedSource
// @param only Name where.about  @param first Value
// @order node.count DESC, speaker.id ASC, about.id ASC
MATCH (statement:Statement)
// @filter statement
MATCH (speaker:Entity)-[:SAID]->(statement)-[target:ABOUT]->(about:Entity)
WHERE $only IS NULL OR about.id = $only
WITH speaker, about, {
  count: count(*),
  stances: collect(target.stance),
  firstSaidOn: min(statement.saidOn),
  lastSaidOn: max(statement.saidOn)
} AS node
ORDER BY node.count DESC, speaker.id, about.id
LIMIT $first

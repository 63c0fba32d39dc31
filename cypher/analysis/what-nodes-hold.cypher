// Which labels are there, and what do their nodes hold? Each property with its types and how many nodes have it.
// @topic The graph itself
// @column label Label  The label; entities also bear :Entity.
// @column nodes Int  How many nodes bear it.
// @column property String  A property of some of them.
// @column types List<String>  Types of its values, as Cypher calls them.
// @column filled Int  How many nodes have it.
// @column percent Float  Of the nodes of the label.
MATCH (node)
WITH [label IN labels(node) WHERE label <> 'Entity'][0] AS label, count(*) AS nodes
CALL (label) {
  MATCH (node:$(label))
  UNWIND keys(node) AS property
  WITH property, replace(valueType(node[property]), ' NOT NULL', '') AS type
  ORDER BY type
  RETURN property, count(*) AS filled, collect(DISTINCT type) AS found
}
// The type of an empty list says nothing, unless all are empty.
WITH *, [type IN found WHERE type <> 'LIST<NOTHING>'] AS known
RETURN label, nodes, property, CASE known WHEN [] THEN found ELSE known END AS types, filled,
  round(100.0 * filled / nodes, 1) AS percent
ORDER BY label, property;

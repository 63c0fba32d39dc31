// What a text is found in: names and aliases that are the text, then everything that contains its words, the best first.
// @node SearchResult
// @binds found Person|Organization|Weapon|Place|Event|UnnamedSource|Statement|Document node
// @param key Folded text  @param query FullText text
// @order node.rank ASC, node.score DESC, found.id ASC
CALL () {
  MATCH (:Name {key: $key})<-[named:NAMED]-(found:Entity)
  RETURN found, named.text AS text, CASE WHEN named.alias THEN 'ALIAS' ELSE 'NAME' END AS matched, true AS exact, 1.0 AS score
  UNION ALL
  CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
  YIELD relationship AS named, score AS score
  WITH startNode(named) AS found, named, score
  RETURN found, named.text AS text, CASE WHEN named.alias THEN 'ALIAS' ELSE 'NAME' END AS matched, false AS exact, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
  YIELD node AS found, score AS score
  RETURN found, found.name AS text, 'NAME' AS matched, false AS exact, score
  UNION ALL
  CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
  YIELD node AS found, score AS score
  RETURN found, found.description AS text, 'DESCRIPTION' AS matched, false AS exact, score / 4 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
  YIELD node AS found, score AS score
  RETURN found, found.summary AS text, 'SUMMARY' AS matched, false AS exact, score / 2 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
  YIELD node AS found, score AS score
  RETURN found, found.quote AS text, 'QUOTE' AS matched, false AS exact, score / 2 AS score
  UNION ALL
  CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
  YIELD node AS found, score AS score
  RETURN found, found.title AS text, 'TITLE' AS matched, false AS exact, score / 2 AS score
}
WITH found, text, matched, exact, score
ORDER BY exact DESC, score DESC, matched, text
WITH found, collect({text: text, matched: matched, exact: exact, score: score})[0] AS best
WITH found, {
  text: best.text,
  matched: best.matched,
  exact: best.exact,
  score: best.score,
  rank: CASE WHEN best.exact THEN 0 ELSE 1 END
} AS node

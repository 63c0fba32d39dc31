// alias
// {"key":"minister torres","query":"+\"minister\" +(\"torres\" OR torres*)","limit":20}
RETURN [COLLECT {
  CALL () {
    MATCH (:Name {key: $key})<-[named1:NAMED]-(found1:Entity)
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, true AS exact1, 1.0 AS score1
    UNION ALL
    CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
    YIELD relationship AS named1, score AS score1
    WITH startNode(named1) AS found1, named1, score1
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.name AS text1, 'NAME' AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.description AS text1, 'DESCRIPTION' AS matched1, false AS exact1, score1 / 4 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.summary AS text1, 'SUMMARY' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.quote AS text1, 'QUOTE' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.title AS text1, 'TITLE' AS matched1, false AS exact1, score1 / 2 AS score1
  }
  WITH found1, text1, matched1, exact1, score1
  ORDER BY exact1 DESC, score1 DESC, matched1, text1
  WITH found1, collect({text: text1, matched: matched1, exact: exact1, score: score1})[0] AS best1
  WITH found1, {
    text: best1.text,
    matched: best1.matched,
    exact: best1.exact,
    score: best1.score,
    rank: CASE WHEN best1.exact THEN 0 ELSE 1 END
  } AS searchResult1
  WITH searchResult1, found1
  ORDER BY searchResult1.rank, searchResult1.score DESC, found1.id
  LIMIT $limit
  RETURN [[searchResult1.rank, searchResult1.score, found1.id], searchResult1.matched, searchResult1.exact, searchResult1.text, found1.id, searchResult1.exact]
}, null, $limit] AS answer

// nothing
// {"key":"xyzzy","query":"+(\"xyzzy\" OR xyzzy*)","limit":20}
RETURN [COLLECT {
  CALL () {
    MATCH (:Name {key: $key})<-[named1:NAMED]-(found1:Entity)
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, true AS exact1, 1.0 AS score1
    UNION ALL
    CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
    YIELD relationship AS named1, score AS score1
    WITH startNode(named1) AS found1, named1, score1
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.name AS text1, 'NAME' AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.description AS text1, 'DESCRIPTION' AS matched1, false AS exact1, score1 / 4 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.summary AS text1, 'SUMMARY' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.quote AS text1, 'QUOTE' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.title AS text1, 'TITLE' AS matched1, false AS exact1, score1 / 2 AS score1
  }
  WITH found1, text1, matched1, exact1, score1
  ORDER BY exact1 DESC, score1 DESC, matched1, text1
  WITH found1, collect({text: text1, matched: matched1, exact: exact1, score: score1})[0] AS best1
  WITH found1, {
    text: best1.text,
    matched: best1.matched,
    exact: best1.exact,
    score: best1.score,
    rank: CASE WHEN best1.exact THEN 0 ELSE 1 END
  } AS searchResult1
  WITH searchResult1, found1
  ORDER BY searchResult1.rank, searchResult1.score DESC, found1.id
  LIMIT $limit
  RETURN [searchResult1.score]
}, COUNT {
  CALL () {
    MATCH (:Name {key: $key})<-[named1:NAMED]-(found1:Entity)
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, true AS exact1, 1.0 AS score1
    UNION ALL
    CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
    YIELD relationship AS named1, score AS score1
    WITH startNode(named1) AS found1, named1, score1
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.name AS text1, 'NAME' AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.description AS text1, 'DESCRIPTION' AS matched1, false AS exact1, score1 / 4 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.summary AS text1, 'SUMMARY' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.quote AS text1, 'QUOTE' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.title AS text1, 'TITLE' AS matched1, false AS exact1, score1 / 2 AS score1
  }
  WITH found1, text1, matched1, exact1, score1
  ORDER BY exact1 DESC, score1 DESC, matched1, text1
  WITH found1, collect({text: text1, matched: matched1, exact: exact1, score: score1})[0] AS best1
  WITH found1, {
    text: best1.text,
    matched: best1.matched,
    exact: best1.exact,
    score: best1.score,
    rank: CASE WHEN best1.exact THEN 0 ELSE 1 END
  } AS searchResult1
  RETURN searchResult1
}, $limit] AS answer

// quote
// {"key":"moths landed","query":"+\"moths\" +(\"landed\" OR landed*)","limit":20}
RETURN [COLLECT {
  CALL () {
    MATCH (:Name {key: $key})<-[named1:NAMED]-(found1:Entity)
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, true AS exact1, 1.0 AS score1
    UNION ALL
    CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
    YIELD relationship AS named1, score AS score1
    WITH startNode(named1) AS found1, named1, score1
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.name AS text1, 'NAME' AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.description AS text1, 'DESCRIPTION' AS matched1, false AS exact1, score1 / 4 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.summary AS text1, 'SUMMARY' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.quote AS text1, 'QUOTE' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.title AS text1, 'TITLE' AS matched1, false AS exact1, score1 / 2 AS score1
  }
  WITH found1, text1, matched1, exact1, score1
  ORDER BY exact1 DESC, score1 DESC, matched1, text1
  WITH found1, collect({text: text1, matched: matched1, exact: exact1, score: score1})[0] AS best1
  WITH found1, {
    text: best1.text,
    matched: best1.matched,
    exact: best1.exact,
    score: best1.score,
    rank: CASE WHEN best1.exact THEN 0 ELSE 1 END
  } AS searchResult1
  WITH searchResult1, found1
  ORDER BY searchResult1.rank, searchResult1.score DESC, found1.id
  LIMIT $limit
  RETURN [searchResult1.matched, found1.id, found1.quote]
}, null, $limit] AS answer

// title
// {"key":"raid in","query":"+\"raid\" +(\"in\" OR in*)","limit":20}
RETURN [COLLECT {
  CALL () {
    MATCH (:Name {key: $key})<-[named1:NAMED]-(found1:Entity)
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, true AS exact1, 1.0 AS score1
    UNION ALL
    CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
    YIELD relationship AS named1, score AS score1
    WITH startNode(named1) AS found1, named1, score1
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.name AS text1, 'NAME' AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.description AS text1, 'DESCRIPTION' AS matched1, false AS exact1, score1 / 4 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.summary AS text1, 'SUMMARY' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.quote AS text1, 'QUOTE' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.title AS text1, 'TITLE' AS matched1, false AS exact1, score1 / 2 AS score1
  }
  WITH found1, text1, matched1, exact1, score1
  ORDER BY exact1 DESC, score1 DESC, matched1, text1
  WITH found1, collect({text: text1, matched: matched1, exact: exact1, score: score1})[0] AS best1
  WITH found1, {
    text: best1.text,
    matched: best1.matched,
    exact: best1.exact,
    score: best1.score,
    rank: CASE WHEN best1.exact THEN 0 ELSE 1 END
  } AS searchResult1
  WITH searchResult1, found1
  ORDER BY searchResult1.rank, searchResult1.score DESC, found1.id
  LIMIT $limit
  RETURN [searchResult1.matched, found1.id, found1.title, found1.name, found1.summary]
}, null, $limit] AS answer

// unfinished
// {"key":"sea mo","query":"+\"sea\" +(\"mo\" OR mo*)","limit":3}
RETURN [COLLECT {
  CALL () {
    MATCH (:Name {key: $key})<-[named1:NAMED]-(found1:Entity)
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, true AS exact1, 1.0 AS score1
    UNION ALL
    CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
    YIELD relationship AS named1, score AS score1
    WITH startNode(named1) AS found1, named1, score1
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.name AS text1, 'NAME' AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.description AS text1, 'DESCRIPTION' AS matched1, false AS exact1, score1 / 4 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.summary AS text1, 'SUMMARY' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.quote AS text1, 'QUOTE' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.title AS text1, 'TITLE' AS matched1, false AS exact1, score1 / 2 AS score1
  }
  WITH found1, text1, matched1, exact1, score1
  ORDER BY exact1 DESC, score1 DESC, matched1, text1
  WITH found1, collect({text: text1, matched: matched1, exact: exact1, score: score1})[0] AS best1
  WITH found1, {
    text: best1.text,
    matched: best1.matched,
    exact: best1.exact,
    score: best1.score,
    rank: CASE WHEN best1.exact THEN 0 ELSE 1 END
  } AS searchResult1
  WITH searchResult1, found1
  ORDER BY searchResult1.rank, searchResult1.score DESC, found1.id
  LIMIT $limit
  RETURN [[searchResult1.rank, searchResult1.score, found1.id], searchResult1.matched, searchResult1.exact, searchResult1.text, found1.id]
}, COUNT {
  CALL () {
    MATCH (:Name {key: $key})<-[named1:NAMED]-(found1:Entity)
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, true AS exact1, 1.0 AS score1
    UNION ALL
    CALL db.index.fulltext.queryRelationships('nameText', $query, {limit: 500})
    YIELD relationship AS named1, score AS score1
    WITH startNode(named1) AS found1, named1, score1
    RETURN found1, named1.text AS text1, CASE WHEN named1.alias THEN 'ALIAS' ELSE 'NAME' END AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('sourceText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.name AS text1, 'NAME' AS matched1, false AS exact1, score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('descriptionText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.description AS text1, 'DESCRIPTION' AS matched1, false AS exact1, score1 / 4 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('summaryText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.summary AS text1, 'SUMMARY' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('quoteText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.quote AS text1, 'QUOTE' AS matched1, false AS exact1, score1 / 2 AS score1
    UNION ALL
    CALL db.index.fulltext.queryNodes('titleText', $query, {limit: 500})
    YIELD node AS found1, score AS score1
    RETURN found1, found1.title AS text1, 'TITLE' AS matched1, false AS exact1, score1 / 2 AS score1
  }
  WITH found1, text1, matched1, exact1, score1
  ORDER BY exact1 DESC, score1 DESC, matched1, text1
  WITH found1, collect({text: text1, matched: matched1, exact: exact1, score: score1})[0] AS best1
  WITH found1, {
    text: best1.text,
    matched: best1.matched,
    exact: best1.exact,
    score: best1.score,
    rank: CASE WHEN best1.exact THEN 0 ELSE 1 END
  } AS searchResult1
  RETURN searchResult1
}, $limit] AS answer

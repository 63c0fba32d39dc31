// Which entities bear a name like this? The most similar names first, at most twenty; a letter of each word may be wrong, two of a long one.
// @topic Evidence and gaps
// @param text Folded  The name, as far as it is known.
// @column rank Int  1 for the most similar.
// @column name String  The name or alias that is like it.
// @column entity String  The entity's common name.
// @column type Label  What the entity is.
// @column statements Int  How many statements are by or about it.
// @column id String  Its id.
// :param text => 'sea babi'
WITH [word IN split($text, ' ') WHERE word <> ''] AS words
WHERE size(words) > 0
// A tilde lets the index find words that differ so much; folded words hold nothing that it takes for syntax.
WITH reduce(query = '', word IN words | query + word + ' ' + word + CASE WHEN size(word) < 6 THEN '~1 ' ELSE '~2 ' END) AS query
CALL db.index.fulltext.queryRelationships('nameText', query, {limit: 200})
YIELD relationship, score
WITH startNode(relationship) AS entity, relationship.text AS text, score
ORDER BY score DESC, text
WITH entity, collect({text: text, score: score})[0] AS best
ORDER BY best.score DESC, entity.id
LIMIT 20
WITH collect({entity: entity, text: best.text}) AS found
UNWIND range(1, size(found)) AS rank
WITH rank, found[rank - 1].entity AS entity, found[rank - 1].text AS name
RETURN rank, name, entity.name AS entity, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type,
  COUNT { (entity)-[:SAID]->() } + COUNT { (entity)<-[:ABOUT]-() } AS statements, entity.id AS id
ORDER BY rank;

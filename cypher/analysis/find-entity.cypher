// Which entities bear a name like this? The most similar names first, at most twenty; a letter or two may be wrong in each word.
// @topic Evidence and gaps
// @param text Folded  The name, as far as it is known.
// @column name String  The name or alias that is like it.
// @column entity String  The entity's common name.
// @column type Label  What the entity is.
// @column statements Int  How many statements are by or about it.
// @column id String  Its id.
// :param text => 'sea babi'
WITH [word IN split($text, ' ') WHERE word <> ''] AS words
WHERE size(words) > 0
// A tilde lets the index find words that differ a little; folded words hold nothing that it takes for syntax.
CALL db.index.fulltext.queryRelationships('nameText', reduce(query = '', word IN words | query + word + ' ' + word + '~ '), {limit: 200})
YIELD relationship, score
WITH startNode(relationship) AS entity, relationship.text AS text, score
ORDER BY score DESC, text
WITH entity, collect({text: text, score: score})[0] AS best
ORDER BY best.score DESC, entity.id
LIMIT 20
WITH collect({entity: entity, text: best.text}) AS found
UNWIND range(0, size(found) - 1) AS position
WITH position, found[position].entity AS entity, found[position].text AS name
RETURN name, entity.name AS entity, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type,
  COUNT { (entity)-[:SAID]->() } + COUNT { (entity)<-[:ABOUT]-() } AS statements, entity.id AS id
ORDER BY position;

// Which names mean several? Names and aliases that more than one entity bears, as compared by the API: case and diacritics do not count.
// @topic Evidence and gaps
// @column name String  The name, as it is compared.
// @column entities List<String>  Ids of those that bear it.
// @column texts List<String>  As they spell it.
// @column statements List<Int>  How many statements are by or about each.
MATCH (name:Name)<-[named:NAMED]-(entity:Entity)
WITH name, named, entity
ORDER BY entity.id
WITH name, collect(entity) AS bearers, collect(named.text) AS texts
WHERE size(bearers) > 1
RETURN name.key AS name, [bearer IN bearers | bearer.id] AS entities, texts,
  [bearer IN bearers | COUNT { (bearer)-[:SAID]->() } + COUNT { (bearer)<-[:ABOUT]-() }] AS statements
ORDER BY name;

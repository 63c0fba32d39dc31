// Who talks about a weapon, and who makes, provides or uses it? Those who do most of both first.
// @topic Weapons
// @param weapon Name:Weapon  The weapon.
// @column entity String  Who.
// @column type Label  What that is; each unnamed source counts for itself.
// @column statements Int  How many statements about the weapon.
// @column stances List<Stance>  The stances towards it.
// @column relations List<RelationType>  What it has to do with the weapon: OPERATES, MANUFACTURES, DEVELOPS, PROVIDES.
// @column evidence Int  In how many places documents tell so.
// @column id String  Id of who it is.
// :param weapon => 'weapon:sea-baby'
MATCH (weapon:Entity {id: $weapon})
CALL (weapon) {
  MATCH (entity:Entity)-[:SAID]->(:Statement)-[target:ABOUT]->(weapon)
  RETURN entity, target.stance AS stance, null AS relation
  UNION ALL
  MATCH (entity:Entity)-[relation:OPERATES|MANUFACTURES|DEVELOPS|PROVIDES]->(weapon)
  RETURN entity, null AS stance, relation
}
WITH entity, stance, relation
ORDER BY stance, type(relation)
WITH entity, count(stance) AS statements, collect(DISTINCT stance) AS stances, collect(relation) AS links
RETURN entity.name AS entity, [label IN labels(entity) WHERE label <> 'Entity'][0] AS type, statements, stances,
  COLLECT { UNWIND links AS link WITH DISTINCT type(link) AS relation RETURN relation ORDER BY relation } AS relations,
  COUNT { MATCH (each:Evidence) WHERE each.relationId IN [link IN links | link.id] } AS evidence, entity.id AS id
ORDER BY statements + evidence DESC, id;

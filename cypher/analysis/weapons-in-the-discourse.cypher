// Which weapons are talked about, by how many, and who uses them? The most talked about first.
// @topic Weapons
// @param kind WeaponKind = null  Only weapons of this kind.
// @column weapon String  The weapon.
// @column kind WeaponKind  What sort of weapon it is.
// @column statements Int  How many statements are about it.
// @column speakers Int  How many different speakers; each unnamed source counts for itself.
// @column operators List<String>  Who uses it, A to Z.
// @column makers List<String>  Who makes or develops it, A to Z.
// @column weaponId String  Id of the weapon.
// :param kind => 'NAVAL_DRONE'
MATCH (weapon:Weapon)
WHERE $kind IS NULL OR weapon.kind = $kind
RETURN weapon.name AS weapon, weapon.kind AS kind, COUNT { (weapon)<-[:ABOUT]-() } AS statements,
  COUNT { (weapon)<-[:SPEAKS_ABOUT]-() } AS speakers,
  COLLECT { MATCH (weapon)<-[:OPERATES]-(operator:Entity) RETURN DISTINCT operator.name AS name ORDER BY name } AS operators,
  COLLECT { MATCH (weapon)<-[:MANUFACTURES|DEVELOPS]-(maker:Entity) RETURN DISTINCT maker.name AS name ORDER BY name } AS makers,
  weapon.id AS weaponId
ORDER BY statements DESC, weaponId;

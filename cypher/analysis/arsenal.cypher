// Which weapons does a country or organization use, make, develop or provide? Its parts, up to three levels down, included; each with its evidence.
// @topic Weapons
// @param owner Name  The country or organization.
// @column weapon String  The weapon.
// @column kind WeaponKind  What sort of weapon it is.
// @column relation RelationType  What is done with it.
// @column by String  Who does it: the owner or a part of it.
// @column since PartialDate?  Since when.
// @column ended Boolean  True where it is over.
// @column document String  Id of the document that tells so.
// @column line Int  Line in the document's source file.
// @column statement String?  Id of the statement that states it; null where the document does so in its own voice.
// @column evidence String  Id of the evidence.
// :param owner => 'place:ukraine'
MATCH (:Entity {id: $owner})<-[:PART_OF]-{0,3}(part:Entity)
WITH DISTINCT part
MATCH (part)-[link:OPERATES|MANUFACTURES|DEVELOPS|PROVIDES]->(weapon:Weapon)
MATCH (evidence:Evidence {relationId: link.id})-[place:REPORTED_IN]->(document:Document)
OPTIONAL MATCH (evidence)-[:STATED_IN]->(statement:Statement)
RETURN weapon.name AS weapon, weapon.kind AS kind, type(link) AS relation, part.name AS by, link.since AS since,
  link.ended AS ended, document.id AS document, place.line AS line, statement.id AS statement, evidence.id AS evidence
ORDER BY weapon, relation, by, evidence;

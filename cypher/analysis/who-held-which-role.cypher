// Who held which role in a country or organization, on a day or at any time? By role, each with its evidence. Roles that may have
// held count; one that is known to have ended counts as ended from the publication of its evidence on.
// @topic Roles and relations
// @param body Name  The country, organization or person that the role is in or for.
// @param asOf Date = null  Only roles that may have held on this day.
// @column role RelationType  The role.
// @column title String?  The post as printed.
// @column holder String  Who held it.
// @column since PartialDate?  Held from.
// @column until PartialDate?  Held until.
// @column ended Boolean  True where it is over.
// @column statements Int  How many statements the holder made.
// @column documents List<String>  Ids of the documents that tell so.
// @column holderId String  Id of the holder.
// @column relation String  Id of the relation.
// :param body => 'place:united-states'
// :param asOf => '2024-12-15'
MATCH (holder:Entity)-[role:HEADS|ELECTED_TO|WORKS_FOR|MEMBER_OF|REPRESENTS|ACCREDITED_TO]->(:Entity {id: $body})
WHERE $asOf IS NULL OR (
  coalesce(role.since, '') <= $asOf
  AND left($asOf, size(coalesce(role.until, ''))) <= coalesce(role.until, '')
  AND coalesce($asOf < role.endedBy, role.until IS NOT NULL OR NOT role.ended)
)
RETURN type(role) AS role, role.title AS title, holder.name AS holder, role.since AS since, role.until AS until,
  role.ended AS ended, COUNT { (holder)-[:SAID]->() } AS statements,
  COLLECT { MATCH (each:Evidence {relationId: role.id})-[:REPORTED_IN]->(document:Document)
            RETURN DISTINCT document.id AS id ORDER BY id } AS documents,
  holder.id AS holderId, role.id AS relation
ORDER BY role, title, relation;

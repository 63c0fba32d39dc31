// What was inferred rather than read? Each field of a statement, document or event that the annotators concluded from the context.
// @topic Evidence and gaps
// @param field String = null  Only this field, such as `saidOn`.
// @column type Label  What it is a field of.
// @column field String  The field.
// @column value String?  What was inferred; null where it is an edge or a list.
// @column name String?  The summary of the statement, the title of the document or the name of the event.
// @column id String  Id of the statement, document or event.
// :param field => 'publishedOn'
MATCH (node:Statement|Document|Event)
UNWIND node.inferred AS field
WITH node, field
WHERE $field IS NULL OR field = $field
RETURN [label IN labels(node) WHERE label <> 'Entity'][0] AS type, field, toStringOrNull(node[field]) AS value,
  coalesce(node.summary, node.title, node.name) AS name, node.id AS id
ORDER BY type, field, id;

// Which of the ids that a request names are those of an entity.
// @param namedIds List of String
MATCH (named:Entity)
WHERE named.id IN $namedIds
RETURN named.id

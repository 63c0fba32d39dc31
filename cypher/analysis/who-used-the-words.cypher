// Who used these words? Statements whose quote or summary contains them; newest first, undated last.
// @topic Words and stances
// @param text Folded  The words; case, diacritics and punctuation do not count.
// @param quoted Boolean = false  Only where the words stand in a quotation; a summary is in our words, not the speaker's.
// @column saidOn PartialDate?  When it was said.
// @column speaker String  Who said it.
// @column quote String?  The words as printed.
// @column summary String  What was said, in our own words.
// @column about List<String>  Whom and what about, the central one first.
// @column publisher String?  Who published it.
// @column statement String  Id of the statement.
// :param text => 'long range'
// :param quoted => false
MATCH (statement:Statement)
// The property `text` holds both, folded, with a bar between summary and quote.
WHERE statement.text CONTAINS $text
  AND (NOT $quoted OR statement.quote IS NOT NULL AND split(statement.text, ' | ')[1] CONTAINS $text)
MATCH (speaker:Entity)-[:SAID]->(statement)
OPTIONAL MATCH (publisher:Entity {id: statement.publisherId})
RETURN statement.saidOn AS saidOn, speaker.name AS speaker, statement.quote AS quote, statement.summary AS summary,
  COLLECT { MATCH (statement)-[target:ABOUT]->(entity:Entity) RETURN entity.name ORDER BY target.position } AS about,
  publisher.name AS publisher, statement.id AS statement
ORDER BY coalesce(saidOn, '') DESC, statement;

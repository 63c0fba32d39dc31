// Who answers whom? Each statement that is an answer or reaction to another one; newest answer first, undated last.
// @topic Agreement and dispute
// @param speaker Name = null  Only where this one answers or is answered.
// @column answeredOn PartialDate?  When the answer was given.
// @column answerer String  Who answers.
// @column act SpeechAct  What the answerer does by it.
// @column answer String  The answer, in our own words.
// @column speaker String  Whose statement is answered.
// @column statement String  What that one said, in our own words.
// @column sameDocument Boolean  True where one document reports both.
// @column answerId String  Id of the answer.
// @column statementId String  Id of the statement that is answered.
// :param speaker => 'person:donald-trump'
MATCH (answerer:Entity)-[:SAID]->(answer:Statement)-[:RESPONDS_TO]->(statement:Statement)<-[:SAID]-(speaker:Entity)
WHERE $speaker IS NULL OR $speaker IN [answerer.id, speaker.id]
RETURN answer.saidOn AS answeredOn, answerer.name AS answerer, answer.act AS act, answer.summary AS answer,
  speaker.name AS speaker, statement.summary AS statement, answer.documentId = statement.documentId AS sameDocument,
  answer.id AS answerId, statement.id AS statementId
ORDER BY coalesce(answeredOn, '') DESC, answerId, statementId;

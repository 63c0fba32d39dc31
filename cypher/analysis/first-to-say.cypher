// Who was first to say what others said, too, and who repeated it? Statements that corroborate one another, directly or over
// up to five others, each group with its oldest one. A statement without a date counts from the publication of its document.
// @topic Agreement and dispute
// @param about Name = null  Only where the first statement is about this.
// @column first String  Who was first.
// @column firstOn PartialDate?  When.
// @column summary String  What was said first, in our own words.
// @column repeatedBy String  Who said it, too.
// @column repeatedOn PartialDate?  When.
// @column certain Boolean  True where the dates leave no doubt about who came first.
// @column publisher String?  Who published the repetition.
// @column statement String  Id of the first statement.
// @column repetition String  Id of the repetition.
// :param about => null
MATCH (first:Statement)-[:CORROBORATES]-{1,6}(later:Statement)
WHERE first <> later
WITH DISTINCT first, later
MATCH (first)-[:REPORTED_IN]->(firstDocument:Document), (later)-[:REPORTED_IN]->(laterDocument:Document)
WITH first, coalesce(first.saidOn, firstDocument.publishedOn) AS firstOn, laterDocument,
  later, coalesce(later.saidOn, laterDocument.publishedOn) AS laterOn
WITH first, firstOn, collect({statement: later, saidOn: laterOn, publisherId: laterDocument.publisherId}) AS others
WHERE all(other IN others WHERE coalesce(firstOn, '9') + first.id < coalesce(other.saidOn, '9') + other.statement.id)
  AND ($about IS NULL OR EXISTS { (first)-[:ABOUT]->(:Entity {id: $about}) })
UNWIND others AS other
MATCH (speaker:Entity {id: first.speakerId}), (repeater:Entity {id: other.statement.speakerId})
OPTIONAL MATCH (publisher:Entity {id: other.publisherId})
RETURN speaker.name AS first, firstOn, first.summary AS summary, repeater.name AS repeatedBy, other.saidOn AS repeatedOn,
  coalesce(left(firstOn, size(other.saidOn)) < left(other.saidOn, size(firstOn)), false) AS certain,
  publisher.name AS publisher, first.id AS statement, other.statement.id AS repetition
ORDER BY statement, coalesce(repeatedOn, '9'), repetition;

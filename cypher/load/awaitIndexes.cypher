// Waits until every index answers, at most an hour.
CALL db.awaitIndexes(3600)

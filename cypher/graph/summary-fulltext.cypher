// Full text over summaries, for search.
CREATE FULLTEXT INDEX summaryText IF NOT EXISTS
FOR (statement:Statement) ON EACH [statement.summary]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

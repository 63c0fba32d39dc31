// Full text over quotes, for search.
CREATE FULLTEXT INDEX quoteText IF NOT EXISTS
FOR (statement:Statement) ON EACH [statement.quote]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

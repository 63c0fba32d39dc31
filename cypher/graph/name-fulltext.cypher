// Full text over names and aliases, one by one, so that a search can say which of them matched, for search.
CREATE FULLTEXT INDEX nameText IF NOT EXISTS
FOR ()-[named:NAMED]-() ON EACH [named.text]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

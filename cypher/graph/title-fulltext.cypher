// Full text over titles of documents, for search.
CREATE FULLTEXT INDEX titleText IF NOT EXISTS
FOR (document:Document) ON EACH [document.title]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

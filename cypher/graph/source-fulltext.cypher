// Full text over the labels of unnamed sources, which have no names, for search.
CREATE FULLTEXT INDEX sourceText IF NOT EXISTS
FOR (source:UnnamedSource) ON EACH [source.name]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

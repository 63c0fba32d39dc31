// Full text over descriptions, for search.
CREATE FULLTEXT INDEX descriptionText IF NOT EXISTS
FOR (entity:Entity) ON EACH [entity.description]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'standard-folding'}}

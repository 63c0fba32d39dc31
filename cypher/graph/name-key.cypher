// Namesakes share one Name.
CREATE CONSTRAINT name_key IF NOT EXISTS FOR (name:Name) REQUIRE name.key IS UNIQUE

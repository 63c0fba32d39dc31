// The constraints and indexes that there are, with the state of the indexes behind them.
SHOW INDEXES YIELD name, state, owningConstraint
RETURN name, state, owningConstraint
ORDER BY name

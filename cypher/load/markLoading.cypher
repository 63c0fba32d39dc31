// Says that a load is under way that takes several transactions: until it has ended, the graph is a mixture.
// @param startedAt String
MERGE (load:Load {id: "load"})
SET load.startedAt = $startedAt

// Since when a load is under way that takes several transactions, or was cut off; no row when there is none.
MATCH (load:Load {id: "load"})
RETURN load.startedAt AS startedAt

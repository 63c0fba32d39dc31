// Says that no load is under way.
MATCH (load:Load {id: "load"})
DELETE load

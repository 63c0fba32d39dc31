// How many nodes there are of each combination of labels, and how many relationships of each type.
MATCH (node)
RETURN 'node' AS what, labels(node) AS names, count(*) AS number
UNION ALL
MATCH ()-[edge]->()
RETURN 'edge' AS what, [type(edge)] AS names, count(*) AS number

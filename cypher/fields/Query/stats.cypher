// How much the graph holds.
// @node Stats
WITH {
  entities: COUNT { (:Entity) },
  people: COUNT { (:Person) },
  organizations: COUNT { (:Organization) },
  weapons: COUNT { (:Weapon) },
  places: COUNT { (:Place) },
  events: COUNT { (:Event) },
  unnamedSources: COUNT { (:UnnamedSource) },
  statements: COUNT { (:Statement) },
  quotes: COUNT { MATCH (quoted:Statement) WHERE quoted.quote IS NOT NULL },
  documents: COUNT { (:Document) },
  relations: COUNT { ()-[:RELATION]->() },
  relationTypes: COLLECT {
    MATCH (:Entity)-[relation:RELATION]->(:Entity)
    WITH type(relation) AS type, count(*) AS count
    RETURN {type: type, count: count}
  },
  seededAt: head(COLLECT { MATCH (graph:Graph) RETURN graph.seededAt })
} AS node

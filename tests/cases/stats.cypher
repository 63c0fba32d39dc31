// stats
// {}
WITH {
  entities: COUNT { (:Entity) },
  people: COUNT { (:Person) },
  organizations: COUNT { (:Organization) },
  weapons: COUNT { (:Weapon) },
  places: COUNT { (:Place) },
  events: COUNT { (:Event) },
  unnamedSources: COUNT { (:UnnamedSource) },
  statements: COUNT { (:Statement) },
  quotes: COUNT { MATCH (quoted1:Statement) WHERE quoted1.quote IS NOT NULL },
  documents: COUNT { (:Document) },
  relations: COUNT { ()-[:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->() },
  relationTypes: COLLECT {
    MATCH (:Entity)-[relation1:ACCREDITED_TO|ALLIED_WITH|ATTACKED|AT_WAR_WITH|CARRIES|DEPLOYED_TO|DETAINED|DEVELOPS|ELECTED_TO|FOUNDED|HEADS|HOSTS|IMITATES|KILLED|LOCATED_IN|MANUFACTURES|MEMBER_OF|MET_WITH|OCCUPIES|OF_CLASS|OPERATES|OVERTHREW|PARTICIPATED_IN|PART_OF|PROVIDES|RECRUITED|REPRESENTS|RUNNING_MATE_OF|SANCTIONS|SPIES_ON|SUPPLIES|SUPPORTS|TARGETS|VARIANT_OF|WORKS_FOR]->(:Entity)
    WITH type(relation1) AS type1, count(*) AS count1
    RETURN {type: type1, count: count1}
  },
  seededAt: head(COLLECT { MATCH (graph1:Graph) RETURN graph1.seededAt })
} AS stats1
RETURN [stats1.entities, stats1.people, stats1.organizations, stats1.weapons, stats1.places, stats1.events, stats1.unnamedSources, stats1.statements, stats1.quotes, stats1.documents, stats1.relations, COLLECT {
  UNWIND stats1.relationTypes AS relationTypeCount1
  WITH relationTypeCount1
  ORDER BY relationTypeCount1.count DESC, relationTypeCount1.type
  RETURN [relationTypeCount1.type, relationTypeCount1.count]
}] AS answer

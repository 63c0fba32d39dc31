// Which relations rest on a statement that somebody denies or contradicts? Each with who claims it and who disputes that.
// What is disputed is the statement, which may state several relations with only one of them in doubt: read both. Those that
// least else tells of come first.
// @topic Roles and relations
// @column source String  Where the relation starts.
// @column relation RelationType  The relation.
// @column target String  Where it points.
// @column claimedBy String  Who claims it.
// @column disputedBy String  Who disputes that.
// @column how DENIES|CONTRADICTS  How the statement of the one is linked to the other's.
// @column otherEvidence Int  In how many other places documents tell of the relation.
// @column claimSummary String  What the one said, in our own words.
// @column disputeSummary String  What the other said, in our own words.
// @column relationId String  Id of the relation.
// @column claim String  Id of the statement that claims it.
// @column dispute String  Id of the statement that disputes that.
MATCH (evidence:Evidence)-[:STATED_IN]->(claim:Statement)-[link:DENIES|CONTRADICTS]-(dispute:Statement)
MATCH (source:Entity {id: evidence.sourceId})-[relation:!SPEAKS_ABOUT&!SPEAKS_FROM]->(target:Entity)
WHERE relation.id = evidence.relationId
MATCH (claimant:Entity {id: claim.speakerId}), (disputer:Entity {id: dispute.speakerId})
WITH source, relation, target, claim, claimant, link, dispute, disputer, count(*) AS places
RETURN source.name AS source, type(relation) AS relation, target.name AS target, claimant.name AS claimedBy,
  disputer.name AS disputedBy, type(link) AS how,
  COUNT { (:Evidence {relationId: relation.id}) } - places AS otherEvidence,
  claim.summary AS claimSummary, dispute.summary AS disputeSummary, relation.id AS relationId, claim.id AS claim, dispute.id AS dispute
ORDER BY otherEvidence, relationId, claim, dispute, how;

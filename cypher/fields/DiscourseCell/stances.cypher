// How the statements of a cell divide by stance, the most frequent first.
// Counted without count(): Neo4j 5.26 refuses an aggregation in a subquery beside a property (error 42I18).
// @this DiscourseCell  @node StanceCount
// @order node.count DESC, node.stance ASC
UNWIND ['FAVOR', 'AGAINST', 'NEUTRAL', 'MIXED'] AS stance
WITH {stance: stance, count: size([each IN this.stances WHERE each = stance])} AS node
WHERE node.count > 0

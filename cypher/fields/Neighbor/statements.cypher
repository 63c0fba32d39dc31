// How many statements one of two neighbors made about the other, either way.
// @this Neighbor  @uses parent entity
reduce(sum = 0, each IN [(parent)-[derived:SPEAKS_ABOUT]-(entity) | derived.statements] | sum + each)

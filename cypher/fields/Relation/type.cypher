// The type of a relation.
// @this Relation
type(this)

// Of one of several types.
// @this Relation  @param value Value
type(this) IN $value

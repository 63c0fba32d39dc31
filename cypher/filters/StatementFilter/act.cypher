// With a given act.
// @this Statement  @param value Value
this.act = $value

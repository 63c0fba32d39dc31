// With a given mode.
// @this Statement  @param value Value
this.mode = $value

// With a text in its name, an alias or its description.
// @this Entity  @param value Folded
this.text CONTAINS $value

// With a text in its title.
// @this Document  @param value Folded
this.text CONTAINS $value

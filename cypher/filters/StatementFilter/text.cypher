// With a text in its summary or quote.
// @this Statement  @param value Folded
this.text CONTAINS $value

// Published on a day or earlier; a partial date counts from its first day.
// @this Document  @param value Value
left(this.publishedOn + '-01-01', 10) <= $value

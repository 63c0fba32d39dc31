// Said on a day or earlier; a partial date counts from its first day.
// @this Statement  @param value Value
left(this.saidOn + '-01-01', 10) <= $value

// Of one of several kinds; ids begin with the kind.
// @this Entity  @param value Value
any(type IN $value WHERE this.id STARTS WITH replace(toLower(type), '_', '-') + ':')

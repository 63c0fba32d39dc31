// Made by a speaker of a kind; ids begin with the kind.
// @this Statement  @param value Value
this.speakerId STARTS WITH replace(toLower($value), '_', '-') + ':'

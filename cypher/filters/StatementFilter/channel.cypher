// With a given channel.
// @this Statement  @param value Value
this.channel = $value

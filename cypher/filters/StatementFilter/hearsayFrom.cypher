// With at least so many links between speaker and publisher.
// @this Statement  @param value Value
this.hearsayDistance >= $value

// From a publisher.
// @this Document  @param value Name Organization
this.publisherId = $value

// In a document of a publisher.
// @this Statement  @param value Name Organization
this.publisherId = $value

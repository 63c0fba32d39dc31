// In a document.
// @this Statement  @param value Value
this.documentId = $value

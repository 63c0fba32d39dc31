// With evidence in a document.
// @this Relation  @param value Value
EXISTS { (:Evidence {relationId: this.id})-[:REPORTED_IN]->(:Document {id: $value}) }

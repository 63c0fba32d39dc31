// The statements that a statement reports, in the order of the document.
// @this Statement  @node Statement
// @order place.line ASC, node.id ASC
MATCH (this)<-[:EMBEDDED_IN]-(node)-[place:REPORTED_IN]->()

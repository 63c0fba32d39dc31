// All statements of a document.
// @node Statement
// @param document Value where.document
// @order NEWEST_FIRST: =node.documentId DESC, node.orderKey DESC
// @order OLDEST_FIRST: =node.documentId ASC, node.orderKey ASC
// @count (:Document {id: $document})<-[:REPORTED_IN]-(:Statement)
MATCH (node:Statement)
WHERE node.documentId = $document AND node.orderKey > ''
// @filter node

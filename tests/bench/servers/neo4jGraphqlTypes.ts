// The model for @neo4j/graphql, in the form in which it answers fastest.

/**
 * `Entity` is a node type of its own rather than an interface: a field of an interface becomes a UNION over all types that
 * implement it, and no case asks for more of a target than every entity has. Neighbors have a hand-written statement,
 * since a relationship field has one type only.
 */
export const typeDefs = `#graphql
type Person @node(labels: ["Person", "Entity"]) @mutation(operations: []) {
  id: ID!
  name: String!
  aliases: [String!]!
  description: String
  said: [Statement!]! @relationship(type: "SAID", direction: OUT)
  memberOf: [Organization!]! @relationship(type: "MEMBER_OF", direction: OUT, properties: "Relation")
}

type Organization @node(labels: ["Organization", "Entity"]) @mutation(operations: []) {
  id: ID!
  name: String!
}

type Entity @node(labels: ["Entity"]) @mutation(operations: []) {
  id: ID!
  name: String!
  said: [Statement!]! @relationship(type: "SAID", direction: OUT)
  saidAbout: [Statement!]! @relationship(type: "ABOUT", direction: IN, properties: "About")
  neighbors(first: Int! = 10): [Entity!]!
    @cypher(
      statement: """
      MATCH (this)-[relation:MEMBER_OF|MET_WITH|SUPPLIES|OPERATES]-(neighbor:Entity)
      WITH neighbor, count(relation) AS relations
      ORDER BY relations DESC, neighbor.id LIMIT toInteger($first)
      RETURN neighbor
      """
      columnName: "neighbor"
    )
}

type Statement @node @mutation(operations: []) {
  id: ID!
  summary: String!
  saidOn: String
  orderKey: String!
  speaker: [Person!]! @relationship(type: "SAID", direction: IN)
  about: [Entity!]! @relationship(type: "ABOUT", direction: OUT, properties: "About")
  document: [Document!]! @relationship(type: "REPORTED_IN", direction: OUT)
}

type Document @node @mutation(operations: []) {
  id: ID!
  title: String
  publisher: [Organization!]! @relationship(type: "PUBLISHED_BY", direction: OUT)
}

type About @relationshipProperties {
  position: Int!
  stance: String!
}

type Relation @relationshipProperties {
  id: ID!
}
`;

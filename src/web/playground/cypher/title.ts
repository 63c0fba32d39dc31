// The name of the Cypher pane, by which GraphiQL labels its button.
export const cypherTitle = "Cypher";

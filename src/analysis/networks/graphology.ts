// The algorithms of graphology, callable: their packages are CommonJS modules whose types promise a default export
// that Node.js does not see. To be removed when graphology publishes ES modules.
import louvainModule from "graphology-communities-louvain";
import betweennessModule from "graphology-metrics/centrality/betweenness.js";
import pagerankModule from "graphology-metrics/centrality/pagerank.js";

export { DirectedGraph, UndirectedGraph } from "graphology";

export const louvain = louvainModule as unknown as typeof louvainModule.default;
export const betweenness = betweennessModule as unknown as typeof betweennessModule.default;
export const pagerank = pagerankModule as unknown as typeof pagerankModule.default;

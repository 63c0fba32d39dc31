// One round of ForceAtlas2, which the package uses itself and declares no types for.
declare module "graphology-layout-forceatlas2/iterate.js" {
	import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";

	/** Changes `nodes` in place: ten numbers a node, three an edge (graphology-layout-forceatlas2/helpers.js). */
	export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void;
}

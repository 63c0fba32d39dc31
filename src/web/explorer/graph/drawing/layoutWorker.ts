// The worker that lays the drawing out: ForceAtlas2 on the numbers it is given, some rounds at a time.
import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import iterate from "graphology-layout-forceatlas2/iterate.js";

/** `edges` and `settings` come with the first turn alone. */
export interface LayoutTurn {
	readonly nodes: Float32Array<ArrayBuffer>;
	readonly edges?: Float32Array<ArrayBuffer>;
	readonly settings?: ForceAtlas2Settings;
	readonly rounds: number;
}

let edges = new Float32Array();
let settings: ForceAtlas2Settings = {};

self.addEventListener("message", ({ data: turn }: MessageEvent<LayoutTurn>) => {
	edges = turn.edges ?? edges;
	settings = turn.settings ?? settings;
	for (let round = 0; round < turn.rounds; round += 1) iterate(settings, turn.nodes, edges);
	self.postMessage(turn.nodes, { transfer: [turn.nodes.buffer] });
});

// Moves the nodes to where ForceAtlas2 wants them: the worker counts, the page shows how far it got.
import type Graph from "graphology";
import type { ForceAtlas2Settings } from "graphology-layout-forceatlas2";
import type { LayoutTurn } from "./layoutWorker.ts";
import { type Matrices, matricesOf, numbersOfNode } from "./matrices.ts";

export interface Layout {
	stop(): void;
}

export interface LayoutOptions {
	/** False: the nodes are shown once, where they end up. */
	readonly isAnimated: boolean;
	readonly onEnd: () => void;
}

// Above that, counting each pair takes longer than a tree of regions.
const manyNodes = 400;
// To paint thousands of nodes anew with each frame would leave no time for the reader's hand.
const pauseMilliseconds = (nodes: number) => (nodes > 1_500 ? 200 : 0);

export function startLayout(graph: Graph, { isAnimated, onEnd }: LayoutOptions): Layout {
	const worker = new Worker(new URL("./layoutWorker.ts", import.meta.url), { type: "module" });
	const { nodes, edges } = matricesOf(graph);
	const order = graph.nodes();
	const allRounds = order.length > manyNodes ? 300 : 600;
	const roundsInTurn = isAnimated ? (order.length > manyNodes ? 6 : 8) : allRounds;
	let rounds = 0;
	let isOver = false;
	const send = (turn: LayoutTurn) => worker.postMessage(turn, [turn.nodes.buffer]);
	const stop = () => {
		worker.terminate();
		isOver = true;
	};
	worker.addEventListener("message", ({ data }: MessageEvent<Matrices["nodes"]>) => {
		rounds += roundsInTurn;
		const show = () => {
			if (isOver) return;
			place(graph, order, data);
			if (rounds < allRounds) return send({ nodes: data, rounds: roundsInTurn });
			stop();
			onEnd();
		};
		// Not more often than the screen shows it.
		setTimeout(() => requestAnimationFrame(show), pauseMilliseconds(order.length));
	});
	send({ nodes, edges, settings: settingsFor(order.length), rounds: roundsInTurn });
	return { stop };
}

function settingsFor(nodes: number): ForceAtlas2Settings {
	return {
		linLogMode: false,
		// Hubs to the rim, whom they share between them.
		outboundAttractionDistribution: nodes <= manyNodes,
		// Room for the names.
		adjustSizes: nodes <= 60,
		edgeWeightInfluence: 0,
		scalingRatio: 20,
		strongGravityMode: false,
		gravity: 0.6,
		slowDown: 1 + Math.log(Math.max(nodes, 1)),
		barnesHutOptimize: nodes > manyNodes,
		barnesHutTheta: 0.7,
	};
}

/** One change for all, so that sigma draws once. What was removed meanwhile stays away. */
function place(graph: Graph, order: readonly string[], numbers: Float32Array): void {
	const places = new Map(order.map((node, index) => [node, index * numbersOfNode]));
	graph.updateEachNodeAttributes(
		(node, attributes) => {
			const at = places.get(node);
			if (at === undefined || attributes["fixed"]) return attributes;
			attributes["x"] = numbers[at];
			attributes["y"] = numbers[at + 1];
			return attributes;
		},
		{ attributes: ["x", "y"] },
	);
}

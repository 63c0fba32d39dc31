// A node that is dragged stays where it is dropped.
import type Sigma from "sigma";
import type { Pin } from "../address/useGraphAddress.ts";

// A hand that clicks trembles.
const leastPixels = 4;

export interface DragHooks {
	readonly onStart: () => void;
	readonly onDrop: (node: string, pin: Pin) => void;
}

export function letDrag(sigma: Sigma, { onStart, onDrop }: DragHooks): void {
	let dragged: { node: string; x: number; y: number; isMoved: boolean } | null = null;
	sigma.on("downNode", ({ node, event }) => {
		dragged = { node, x: event.x, y: event.y, isMoved: false };
	});
	sigma.on("moveBody", ({ event }) => {
		if (!dragged) return;
		event.preventSigmaDefault();
		if (!dragged.isMoved) {
			if (Math.hypot(event.x - dragged.x, event.y - dragged.y) < leastPixels) return;
			dragged.isMoved = true;
			onStart();
			// Else the drawing would be fitted into its frame with each move, away from under the hand.
			sigma.setCustomBBox(sigma.getBBox());
		}
		sigma.getGraph().mergeNodeAttributes(dragged.node, sigma.viewportToGraph(event));
	});
	const drop = () => {
		if (dragged?.isMoved) {
			const { x, y } = sigma.getGraph().getNodeAttributes(dragged.node);
			onDrop(dragged.node, { x: Math.round(x), y: Math.round(y) });
		}
		dragged = null;
	};
	sigma.on("upNode", drop);
	sigma.on("upStage", drop);
}

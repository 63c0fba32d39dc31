// Where the nodes are at the moment, for whoever asks; it changes too often to be state.
import type Graph from "graphology";
import { createContext, useContext } from "react";
import type { Pin } from "../address/useGraphAddress.ts";

export const GraphOfPlaces = createContext<Graph | null>(null);

export function usePlaces(): (node: string) => Pin | null {
	const graph = useContext(GraphOfPlaces);
	return (node) => {
		if (!graph?.hasNode(node)) return null;
		const { x, y } = graph.getNodeAttributes(node);
		return { x: Math.round(x), y: Math.round(y) };
	};
}

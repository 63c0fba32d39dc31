// What a format makes of a graph: texts, one after another, of one file or of several.
import type { Graph } from "../graph.ts";

/** A text to be appended to a file. */
export interface Piece {
	/** Its name in the folder; empty where there is only one. */
	readonly file: string;
	readonly text: string;
}

export interface Format {
	readonly isFolder: boolean;
	/** Never holds more of the graph than it needs for the next piece. */
	write(graph: Graph): AsyncIterable<Piece>;
}

export function oneFile(write: (graph: Graph) => AsyncIterable<string>): Format {
	return {
		isFolder: false,
		async *write(graph) {
			for await (const text of write(graph)) yield { file: "", text };
		},
	};
}

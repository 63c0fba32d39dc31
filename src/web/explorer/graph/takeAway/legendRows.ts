// What the colours of a picture mean, for a picture that leaves the page.
import type Graph from "graphology";
import { stances } from "../../words/speech.ts";
import { type Kind, looks } from "../drawing/looks.ts";
import type { Palette } from "../drawing/palette.ts";

type Token = Kind | keyof Palette["stances"] | "relation";

/** From below: the edges, then the kinds that the picture holds. */
export function legendRows(graph: Graph): readonly { readonly token: Token; readonly text: string }[] {
	const kinds = new Set(graph.mapNodes((_node, { kind }) => kind as Kind));
	const ofStances = Object.entries(stances).map(([stance, word]) => ({
		token: stance as Token,
		text: `Edge: speaks about, mostly ${word}`,
	}));
	const ofKinds = [...kinds].map((kind) => ({ token: kind, text: looks[kind].label }));
	return [...ofStances.reverse(), { token: "relation" as const, text: "Edge: relation" }, ...ofKinds.reverse()];
}

export function colourOf(token: Token, { kinds, stances, relation }: Palette): string {
	if (token === "relation") return relation;
	return token in kinds ? kinds[token as Kind] : stances[token as keyof Palette["stances"]];
}

// Which links of an entity lead to others, how many of those are drawn, and how many not yet.
import type { Drawn } from "./draw.ts";
import { type LinkType, linkPhrases } from "./link.ts";
import { closest, otherEnds } from "./otherEnds.ts";
import type { LinkDirection } from "./step.ts";

export interface Expansion {
	readonly type: LinkType;
	readonly direction: LinkDirection;
	/** As in `X … Y`. */
	readonly phrase: string;
	/** How many entities such links lead to. */
	readonly total: number;
	readonly missing: number;
}

/** Of all whom any link joins to it; null while its links are not known. */
export function neighborsOf(id: string, drawn: Drawn): { readonly total: number; readonly missing: number } | null {
	const links = drawn.linksOf.get(id);
	if (!links) return null;
	const ends = closest(links, id);
	return { total: ends.length, missing: ends.filter((end) => !drawn.nodes.has(end.id)).length };
}

/** Statements first, then relations by how many there are; null while the links of the entity are not known. */
export function expansionsOf(id: string, drawn: Drawn): readonly Expansion[] | null {
	const links = drawn.linksOf.get(id);
	if (!links) return null;
	const types = [...new Set(links.map(({ type }) => type))];
	const expansions = types.flatMap((type) =>
		directionsOf(type).map((direction): Expansion => {
			const ends = [...otherEnds(links, id, type, direction).keys()];
			const missing = ends.filter((end) => !drawn.nodes.has(end)).length;
			const { forward, backward } = linkPhrases[type];
			return { type, direction, phrase: direction === "in" ? backward : forward, total: ends.length, missing };
		}),
	);
	const rank = ({ type, total }: Expansion) => (type === "SPEAKS_ABOUT" ? Number.MAX_SAFE_INTEGER : total);
	return expansions.filter(({ total }) => total > 0).sort((one, other) => rank(other) - rank(one));
}

/** Relations that read the same from both ends have no direction. */
function directionsOf(type: LinkType): readonly LinkDirection[] {
	const { forward, backward } = linkPhrases[type];
	return forward === backward ? ["any"] : ["out", "in"];
}

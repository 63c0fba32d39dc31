// Whom links join to an entity.
import type { Link } from "./link.ts";
import type { LinkDirection } from "./step.ts";
import type { Thing } from "./thing.ts";

/** By links of this type, by id, the most closely joined first. */
export function otherEnds(
	links: readonly Link[],
	id: string,
	type: Link["type"],
	direction: LinkDirection,
): ReadonlyMap<string, Thing> {
	const ends = new Map<string, Thing>();
	for (const { type: given, source, target } of links) {
		if (given !== type || source.id === target.id) continue;
		if (source.id === id && direction !== "in") ends.set(target.id, target);
		if (target.id === id && direction !== "out") ends.set(source.id, source);
	}
	return ends;
}

/** By links of any type, those first that most relations and statements join to it. */
export function closest(links: readonly Link[], id: string): readonly Thing[] {
	const ends = new Map<string, { readonly thing: Thing; count: number }>();
	for (const { source, target, count } of links) {
		if (source.id === target.id) continue;
		const thing = source.id === id ? target : source;
		const end = ends.get(thing.id) ?? { thing, count: 0 };
		end.count += count;
		ends.set(thing.id, end);
	}
	return [...ends.values()].sort((one, other) => other.count - one.count).map(({ thing }) => thing);
}

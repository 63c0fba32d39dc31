// The links that paths rest on, for ends whose own links are not known yet.
import type { GraphPathsQuery, Stance } from "../../../../generated/client/graphql.ts";
import type { GraphFilter } from "./filter.ts";
import { type Link, linkId } from "./link.ts";

type Path = GraphPathsQuery["paths"][number];

/** @param known ids of those whose links are known: there the filters have decided already */
export function linksOfPaths(
	paths: readonly Path[],
	known: ReadonlyMap<string, unknown>,
	filter: GraphFilter,
): readonly Link[] {
	const hops = paths.flatMap(({ hops }) => hops);
	const links = hops.map(({ from, to, relation, statement }): Link | null => {
		if (relation) {
			const { source, type, target } = relation;
			return { id: linkId(source.id, type, target.id), source, type, target, count: 1, stances: {} };
		}
		if (!statement) return null;
		const [source, target] = statement.speaker.id === from.id ? [from, to] : [to, from];
		const stance = statement.about.find(({ entity }) => entity.id === target.id)?.stance;
		const stances: Partial<Record<Stance, number>> = stance ? { [stance]: 1 } : {};
		return {
			id: linkId(source.id, "SPEAKS_ABOUT", target.id),
			source,
			type: "SPEAKS_ABOUT",
			target,
			count: 1,
			stances,
		};
	});
	return links.filter((link): link is Link => {
		if (!link || known.has(link.source.id) || known.has(link.target.id)) return false;
		return filter.types === null || filter.types.includes(link.type);
	});
}

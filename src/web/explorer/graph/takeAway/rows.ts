// The drawn nodes and edges as rows of a table that a reader takes away.
import type { Row } from "../../pieces/csv.ts";
import type { Drawn } from "../model/draw.ts";
import { prevailingStance } from "../model/link.ts";
import { kindOfThing } from "../model/thing.ts";

export function nodeRows({ nodes }: Drawn): readonly Row[] {
	return [...nodes.values()].map(({ entity, statements }) => ({
		id: entity.id,
		name: entity.name,
		type: entity.__typename,
		kind: kindOfThing(entity),
		statements,
	}));
}

export function edgeRows({ links }: Drawn): readonly Row[] {
	return [...links.values()].map((link) => ({
		source: link.source.name,
		sourceId: link.source.id,
		type: link.type,
		target: link.target.name,
		targetId: link.target.id,
		count: link.count,
		prevailingStance: prevailingStance(link),
		favor: link.stances.FAVOR ?? 0,
		against: link.stances.AGAINST ?? 0,
		neutral: link.stances.NEUTRAL ?? 0,
		mixed: link.stances.MIXED ?? 0,
	}));
}

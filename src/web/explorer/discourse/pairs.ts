// Links between statements as pairs: each once, from whichever end it was found.
import type {
	LinkedStatementsQuery,
	StatementLinkType,
	StatementOfPairFragment,
} from "../../../generated/client/graphql.ts";

export interface Pair {
	readonly type: StatementLinkType;
	/** The one that denies, contradicts, corroborates or responds to the other. */
	readonly from: StatementOfPairFragment;
	readonly to: StatementOfPairFragment;
}

type LinkedStatement = LinkedStatementsQuery["statements"]["nodes"][number];

// Neither end comes first in them: A contradicts B when B contradicts A.
const symmetric: readonly StatementLinkType[] = ["CONTRADICTS", "CORROBORATES"];

/** In the order of the statements. */
export function pairsOf(statements: readonly LinkedStatement[], types: readonly StatementLinkType[]): Pair[] {
	const pairs = new Map<string, Pair>();
	for (const { links, ...statement } of statements) {
		for (const link of links) {
			if (!types.includes(link.type)) continue;
			const isFrom = link.direction === "OUT";
			const pair: Pair = {
				type: link.type,
				from: isFrom ? statement : link.statement,
				to: isFrom ? link.statement : statement,
			};
			const key = keyOf(pair);
			if (!pairs.has(key)) pairs.set(key, pair);
		}
	}
	return [...pairs.values()];
}

export function keyOf({ type, from, to }: Pair): string {
	const ends = [from.id, to.id];
	return [type, ...(symmetric.includes(type) ? ends.sort() : ends)].join(" ");
}

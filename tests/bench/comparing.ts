// The graphs and servers that each comparison of ours with itself needs.
import type { KeptGraph } from "./graph/keep.ts";
import type { Sizes } from "./graph/sizes.ts";
import { type Comparison, compareVariants, type Variant, type VariantOptions } from "./variants.ts";

type Options = Omit<VariantOptions, "connections">;

/** As many as the connections at which throughput is measured, half of them, and so on; and twice as many. */
const poolSizes = [1, 2, 4, 8, 16, 32];

export function comparePools({ neo4j }: KeptGraph, sizes: Sizes, options: Options): Promise<Comparison> {
	const variants = poolSizes.map((size) => ({
		name: `pool of ${size}`,
		neo4j,
		sizes,
		environment: { NEO4J_POOL_SIZE: String(size) },
	}));
	return compareVariants("pool", variants, { ...options, connections: [16] });
}

export function compareProcesses(
	{ neo4j }: KeptGraph,
	sizes: Sizes,
	counts: readonly number[],
	options: Options,
): Promise<Comparison> {
	const variants = counts.map((processes) => ({
		name: processes === 1 ? "1 process" : `${processes} processes`,
		neo4j,
		sizes,
		processes,
	}));
	return compareVariants("processes", variants, { ...options, connections: [16] });
}

/** @param graphs the smaller one first */
export function compareGrowth(
	graphs: readonly (KeptGraph & { readonly sizes: Sizes })[],
	options: Options,
): Promise<Comparison> {
	const variants = graphs.map(
		({ sizes, ...graph }): Variant => ({
			name: `${sizes.statements.toLocaleString("en-US")} statements`,
			sizes,
			...graph,
		}),
	);
	return compareVariants("growth", variants, { ...options, connections: [1] });
}

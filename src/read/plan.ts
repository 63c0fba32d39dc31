// The plan of an operation: a statement for each root field, made once for each shape of its arguments.
import type { GraphQLObjectType, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { LRUCache } from "lru-cache";
import { collect } from "./compile/collect.ts";
import type { Compilation } from "./compile/compilation.ts";
import { projectObject } from "./compile/object.ts";
import { compileRoot, type RootPlan } from "./compile/root.ts";
import type { Request } from "./cost.ts";
import { layOut } from "./layout.ts";
import type { Library } from "./library.ts";
import { type ArgumentValues, type Fragments, findSites, type Sites, shapeOf, valuesOf } from "./sites.ts";
import { textLength } from "./textLength.ts";

/** The statements of an operation, by response key, with the arguments of this request. */
export interface Plan {
	readonly roots: ReadonlyMap<string, RootPlan>;
	/** Whether the operation asks about the schema, or its own type, beside or instead of the graph. */
	readonly introspects: boolean;
	readonly values: readonly ArgumentValues[];
	/** Objects that the answer can hold. */
	readonly cost: number;
	/** Whether it was made for this request, and not kept from one before. */
	readonly isNew: boolean;
}

/** The part of a plan that many requests share. */
type Compiled = Pick<Plan, "roots" | "introspects">;

/** Finds or makes the plan for a request. */
export type Planner = (
	operation: OperationDefinitionNode,
	fragments: Fragments,
	variables: Readonly<Record<string, unknown>>,
) => Plan;

// Of Cypher, of the shapes of arguments, and of the documents: a plan holds on to its own. Without documents, 10 to 23 bytes
// a character were measured: 46 MB.
const mostCharacters = 2_000_000;

/**
 * Plans are kept for each operation and shape of its arguments; those that were not asked for longest go first. A filter
 * has any number of shapes: a client that makes them up pushes out plans, and fills no memory.
 * @param check Called before anything is planned; gives the cost
 */
export function createPlanner(schema: GraphQLSchema, library: Library, check: (request: Request) => number): Planner {
	const known = new WeakMap<OperationDefinitionNode, { number: number; sites: Sites }>();
	const plans = new LRUCache<string, Compiled>({ maxSize: mostCharacters });
	let operations = 0;
	return (operation, fragments, variables) => {
		let entry = known.get(operation);
		if (!entry) {
			entry = { number: ++operations, sites: findSites(schema, operation, fragments) };
			known.set(operation, entry);
		}
		const { number, sites } = entry;
		const values = valuesOf(sites, variables);
		const cost = check({ operation, fragments, sites, values });
		const key = `${number} ${shapeOf(sites, values, variables)}`;
		let plan = plans.get(key);
		const isNew = plan === undefined;
		if (!plan) {
			plan = compile(schema, library, { operation, fragments, variables, sites, values });
			plans.set(key, plan, { size: key.length + textLength(operation) + cypherLength(plan) });
		}
		return { ...plan, values, cost, isNew };
	};
}

function cypherLength({ roots }: Compiled): number {
	return [...roots.values()].reduce((sum, { cypher }) => sum + cypher.length, 0);
}

function compile(
	schema: GraphQLSchema,
	library: Library,
	{ operation, ...request }: Request & Pick<Compilation, "variables">,
): Compiled {
	const query = schema.getQueryType() as GraphQLObjectType;
	const compilation = (): Compilation => ({
		schema,
		library,
		...request,
		parameters: new Map(),
		usedVariables: new Map(),
		projectObject,
	});
	const selected = collect(compilation(), [query], [operation]);
	const ofGraph = selected.filter(({ nodes }) => !nodes[0]?.name.value.startsWith("__"));
	const roots = ofGraph.map((field) => {
		const plan = compileRoot(compilation(), query, field);
		return [field.key, { ...plan, cypher: layOut(plan.cypher) }] as const;
	});
	return { roots: new Map(roots), introspects: ofGraph.length < selected.length };
}

// Reads the answer of an operation out of the graph: one statement a root field, one more for all names.
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { Neo4j } from "../neo4j/connection.ts";
import { checkBounds } from "./bounds.ts";
import { checkCost } from "./cost.ts";
import { loadLibrary } from "./library.ts";
import { lookUpNames } from "./names.ts";
import { type NameAnswers, nameQuestions, parametersOf } from "./parameters.ts";
import { createPlanner, type Plan } from "./plan.ts";
import type { Fragments } from "./sites.ts";

/** A statement that ran: for which root field (null: for the names of all of them), and how long the database took. */
export interface RanStatement {
	readonly field: string | null;
	readonly cypher: string;
	readonly parameters: Readonly<Record<string, unknown>>;
	readonly databaseMilliseconds: number;
}

/** One operation being answered. */
export interface Reading {
	/**
	 * The answer of a root field, objects keyed as the client asked.
	 * @throws KnownError what is wrong with the arguments, or with the database
	 */
	root(key: string): Promise<unknown>;
	/** The statements that ran so far. */
	readonly ran: readonly RanStatement[];
}

/** Answers operations. */
export interface Reader {
	/**
	 * @param signal ends in the database what runs for this operation
	 * @throws KnownError LIMIT_EXCEEDED, BAD_ARGUMENT before anything reaches the database
	 */
	begin(
		operation: OperationDefinitionNode,
		fragments: Fragments,
		variables: Readonly<Record<string, unknown>>,
		signal?: AbortSignal,
	): Reading;
}

/** A reader of one graph by one schema; a fragment that is wrong stops it here. */
export function createReader(schema: GraphQLSchema, neo4j: Neo4j): Reader {
	const planner = createPlanner(schema, loadLibrary(), (request) => {
		checkBounds(request.sites, request.values);
		checkCost(schema, request);
	});
	return {
		begin: (operation, fragments, variables, signal) =>
			reading(neo4j, planner(operation, fragments, variables), signal),
	};
}

function reading(neo4j: Neo4j, { roots, values }: Plan, signal: AbortSignal | undefined): Reading {
	const ran: RanStatement[] = [];
	let names: Promise<NameAnswers> | undefined;

	async function run(field: string | null, cypher: string, parameters: Record<string, unknown>) {
		const { rows, databaseMilliseconds } = await neo4j.read(cypher, parameters, signal);
		ran.push({ field, cypher, parameters, databaseMilliseconds });
		return rows;
	}

	async function resolveNames(): Promise<NameAnswers> {
		const questions = [...roots.values()].flatMap(({ parameters }) => nameQuestions(parameters.values(), values));
		if (questions.length === 0) return () => null;
		const { cypher, parameters, answers } = lookUpNames(questions);
		return answers(await run(null, cypher, parameters));
	}

	return {
		ran,
		async root(key) {
			const plan = roots.get(key);
			if (!plan) throw new Error(`The plan has no root field ${key}`);
			names ??= resolveNames();
			const parameters = parametersOf(plan.parameters, values, await names);
			const [row] = await run(key, plan.cypher, parameters);
			const own = plan.site === null ? undefined : values[plan.site];
			return plan.decode(row?.[0], own?.["ids"] ?? own?.["id"]);
		},
	};
}

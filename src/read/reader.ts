// Reads the answer of an operation out of the graph: one statement a root field, one more for all names.
import type { GraphQLSchema, OperationDefinitionNode } from "graphql";
import type { Neo4j, Row } from "../neo4j/connection.ts";
import { type AnswerObject, objectMaker } from "./answer.ts";
import { checkBounds } from "./bounds.ts";
import type { RootPlan } from "./compile/root.ts";
import { checkCost } from "./cost.ts";
import { loadLibrary } from "./library.ts";
import { idsIn, lookUpNames } from "./names.ts";
import { checkTexts, type NameAnswers, nameQuestions, parametersOf } from "./parameters.ts";
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
	/**
	 * The whole answer, when it can go to the client as it is. Null when something about it is not plain: an error, a
	 * value to coerce, a question about the schema. Each root is then still to be had by `root`, without a second run.
	 */
	whole(): Promise<AnswerObject | null>;
	/** The statements that ran so far. */
	readonly ran: readonly RanStatement[];
	/** Objects that the answer can hold. */
	readonly cost: number;
	/** Whether its plan was made for it, and not kept from a request before. */
	readonly isNewPlan: boolean;
}

/** Answers operations. */
export interface Reader {
	/**
	 * @param signal ends in the database what runs for this operation
	 * @throws KnownError LIMIT_EXCEEDED, BAD_ARGUMENT, BAD_CURSOR before anything reaches the database
	 */
	begin(
		operation: OperationDefinitionNode,
		fragments: Fragments,
		variables: Readonly<Record<string, unknown>>,
		signal?: AbortSignal,
	): Reading;
}

/** A reader of one graph by one schema; a fragment that is wrong stops it here. */
export function createReader(schema: GraphQLSchema, neo4j: Neo4j, maximumCost: number): Reader {
	const planner = createPlanner(schema, loadLibrary(), (request) => {
		checkBounds(request.sites, request.values);
		return checkCost(schema, request, maximumCost);
	});
	return {
		begin: (operation, fragments, variables, signal) =>
			reading(neo4j, planner(operation, fragments, variables), signal),
	};
}

function reading(
	neo4j: Neo4j,
	{ roots, values, introspects, cost, isNew }: Plan,
	signal: AbortSignal | undefined,
): Reading {
	const ran: RanStatement[] = [];
	const answers = new Map<string, Promise<unknown>>();
	let names: Promise<NameAnswers> | undefined;
	for (const { parameters } of roots.values()) checkTexts(parameters.values(), values);

	async function run(field: string | null, cypher: string, parameters: Record<string, unknown>) {
		const { rows, databaseMilliseconds } = await neo4j.read(cypher, parameters, signal);
		ran.push({ field, cypher, parameters, databaseMilliseconds });
		return rows;
	}

	async function resolveNames(): Promise<NameAnswers> {
		const questions = [...roots.values()].flatMap(({ parameters }) => nameQuestions(parameters.values(), values));
		return lookUpNames(questions, (cypher, parameters) => run(null, cypher, parameters));
	}

	/** Spares the look-up of names where they are ids; null where they are not. */
	async function rowByIds(key: string, { cypher, parameters, tellsKnown }: RootPlan): Promise<Row | null> {
		const namedIds = tellsKnown ? idsIn(nameQuestions(parameters.values(), values)) : null;
		if (namedIds === null) return null;
		const [row] = await run(key, cypher, { ...parametersOf(parameters, values, ({ text }) => text), namedIds });
		return (row?.[1] as readonly unknown[] | undefined)?.length === namedIds.length ? (row ?? null) : null;
	}

	async function rowByNames(key: string, { cypher, parameters, tellsKnown }: RootPlan): Promise<Row | undefined> {
		names ??= resolveNames();
		const own = parametersOf(parameters, values, await names);
		const [row] = await run(key, cypher, tellsKnown ? { ...own, namedIds: [] } : own);
		return row;
	}

	async function answerOf(key: string): Promise<unknown> {
		const plan = roots.get(key);
		if (!plan) throw new Error(`The plan has no root field ${key}`);
		const row = (await rowByIds(key, plan)) ?? (await rowByNames(key, plan));
		const own = plan.site === null ? undefined : values[plan.site];
		return plan.decode(row?.[0], own?.["ids"] ?? own?.["id"]);
	}

	function root(key: string): Promise<unknown> {
		const answer = answers.get(key) ?? answerOf(key);
		answers.set(key, answer);
		return answer;
	}

	return {
		ran,
		cost,
		isNewPlan: isNew,
		root,
		async whole() {
			if (introspects) return null;
			const keys = [...roots.keys()];
			const settled = await Promise.allSettled(keys.map(root));
			const answer = objectMaker("Query", keys)();
			for (const [index, [key, { isComplete }]] of [...roots].entries()) {
				const result = settled[index];
				if (result?.status !== "fulfilled" || !isComplete(result.value)) return null;
				answer[key] = result.value;
			}
			// Whoever asked has it now. The note of a request lives on for a while, and with it all that it can reach.
			answers.clear();
			return answer;
		},
	};
}

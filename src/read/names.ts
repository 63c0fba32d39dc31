// Which entity a name means: one statement for all names of a request.

import { readCypher } from "../cypher.ts";
import { KnownError } from "../errors.ts";
import { fold } from "../fold.ts";
import type { Neo4j } from "../neo4j/connection.ts";
import type { NameAnswers, NameQuestion } from "./parameters.ts";
import { typenameOf } from "./typename.ts";

type Rows = Awaited<ReturnType<Neo4j["read"]>>["rows"];
type Candidate = readonly [id: string, name: string];

const cypher = readCypher("names/resolve");

/**
 * Looks up names by one statement, or none if there is nothing to ask; equal questions are asked once.
 * @param run runs the statement
 * @returns throws KnownError AMBIGUOUS_NAME, when it is asked for a name that several entities bear
 */
export async function lookUpNames(
	questions: readonly NameQuestion[],
	run: (cypher: string, parameters: Record<string, unknown>) => Promise<Rows>,
): Promise<NameAnswers> {
	if (questions.length === 0) return () => null;
	const unique = [...new Map(questions.map((question) => [keyOf(question), question])).values()];
	const rows = await run(cypher, {
		names: unique.map(({ text, label }) => ({ text, key: fold(text), label })),
	});
	const candidates = new Map(
		unique.map((question, index) => {
			const [byId, byName] = (rows[index] ?? [[], []]) as [Candidate[], Candidate[]];
			return [keyOf(question), byId.length > 0 ? byId : byName] as const;
		}),
	);
	return (question) => theOne(question, candidates.get(keyOf(question)) ?? []);
}

/**
 * The texts, without repetition, where each looks like the id of what it may mean. Whether they are ids, the statement can
 * then say itself that they are used in; null where only the look-up can tell.
 */
export function idsIn(questions: readonly NameQuestion[]): readonly string[] | null {
	const isId = ({ text, label }: NameQuestion) => {
		const type = typenameOf(text);
		return type !== null && (label === null || label === type);
	};
	return questions.length > 0 && questions.every(isId) ? [...new Set(questions.map(({ text }) => text))] : null;
}

function theOne({ text }: NameQuestion, candidates: readonly Candidate[]): string | null {
	if (candidates.length < 2) return candidates[0]?.[0] ?? null;
	const list = candidates.map(([id, name]) => `${id} (${name})`).join(", ");
	throw new KnownError(
		"AMBIGUOUS_NAME",
		`${JSON.stringify(text)} is a name of several entities: ${list}. Give the id of the one that is meant.`,
		{ details: { name: text, candidates: candidates.map(([id, name]) => ({ id, name })) } },
	);
}

function keyOf({ text, label }: NameQuestion): string {
	return JSON.stringify([text, label]);
}

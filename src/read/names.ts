// Which entity a name means: one statement for all names of a request.

import { readCypher } from "../cypher.ts";
import { KnownError } from "../errors.ts";
import { fold } from "../fold.ts";
import type { Neo4j } from "../neo4j/connection.ts";
import type { NameAnswers, NameQuestion } from "./parameters.ts";

/** The statement that answers what names mean, and how its rows are read. */
export interface NameLookup {
	readonly cypher: string;
	readonly parameters: { readonly names: readonly object[] };
	/** @throws KnownError AMBIGUOUS_NAME, when the returned function is asked for a name that several entities bear */
	readonly answers: (rows: Awaited<ReturnType<Neo4j["read"]>>["rows"]) => NameAnswers;
}

type Candidate = readonly [id: string, name: string];

const cypher = readCypher("names/resolve");

/** How to look up names; equal questions are asked once. */
export function lookUpNames(questions: readonly NameQuestion[]): NameLookup {
	const unique = [...new Map(questions.map((question) => [keyOf(question), question])).values()];
	return {
		cypher,
		parameters: { names: unique.map(({ text, label }) => ({ text, key: fold(text), label })) },
		answers: (rows) => {
			const candidates = new Map(
				unique.map((question, index) => {
					const [byId, byName] = (rows[index] ?? [[], []]) as [Candidate[], Candidate[]];
					return [keyOf(question), byId.length > 0 ? byId : byName] as const;
				}),
			);
			return (question) => theOne(question, candidates.get(keyOf(question)) ?? []);
		},
	};
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

// The questions in a folder: those of cypher/analysis, or an analyst's own.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { cypherFolder } from "../../cypher.ts";
import { KnownError } from "../../errors.ts";
import { algorithms } from "../networks/algorithms.ts";
import { parseQuestion } from "./header.ts";
import type { Question } from "./question.ts";

/** The questions that come with the project. */
export const ownLibrary = join(cypherFolder, "analysis");

/**
 * All questions of a folder, by name.
 * @throws KnownError BAD_ARGUMENT when there is no such folder, or a file in it has a header that cannot be read
 */
export function readLibrary(folder: string): Question[] {
	return namesIn(folder).map((name) => readQuestion(folder, name));
}

/** @throws KnownError BAD_ARGUMENT with the nearest name when there is no such question */
export function readQuestion(folder: string, name: string): Question {
	const names = namesIn(folder);
	if (!names.includes(name)) {
		const nearest = names.length === 0 ? "" : `; nearest to it: ${closest(name, names)}`;
		throw new KnownError(
			"BAD_ARGUMENT",
			`wanted the name of a question in ${folder}, got ${JSON.stringify(name)}${nearest} (npm run ask lists all)`,
		);
	}
	const file = join(folder, `${name}.cypher`);
	const question = parseQuestion(name, file, readFileSync(file, "utf8"));
	if (question.algorithm === null) return question;
	const algorithm = algorithms[question.algorithm.name];
	if (algorithm === undefined) {
		throw new KnownError(
			"BAD_ARGUMENT",
			`${file}: wanted an @algorithm of ${Object.keys(algorithms).join(", ")}, got ${question.algorithm.name}`,
		);
	}
	return { ...question, columns: algorithm.columns };
}

function namesIn(folder: string): string[] {
	try {
		return readdirSync(folder)
			.filter((file) => file.endsWith(".cypher"))
			.map((file) => file.slice(0, -".cypher".length))
			.sort();
	} catch (cause) {
		throw new KnownError("BAD_ARGUMENT", `--library: wanted a folder of .cypher files, got ${JSON.stringify(folder)}`, {
			cause,
		});
	}
}

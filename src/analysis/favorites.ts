// The library as Neo4j Browser's favorites: a zip file that is dropped on its page.
import { strToU8, zipSync } from "fflate";
import type { Parameter, Question } from "./questions/question.ts";

/** Each topic is a folder; the first comment of a file is the name of the favorite. */
export function favoritesOf(questions: readonly Question[]): Uint8Array {
	const files = questions.map(({ topic, name, title, cypher }) => [
		`${topic}/${name}.cypher`,
		strToU8(cypher.replace(`// ${title} `, `// ${title}\n// `)),
	]);
	return zipSync({ ...Object.fromEntries(files), "parameters.cypher": strToU8(allParameters(questions)) });
}

/**
 * Sets every parameter of every question. A favorite that sets its own would run, but show no rows: Neo4j Browser shows
 * those of a single statement only. Its parameters hold until they are set again, for all questions.
 */
export function allParameters(questions: readonly Question[]): string {
	const values = new Map<string, string>();
	// What a question must have beats what it has unless told otherwise, and that what may be null.
	for (const rank of [isOptional, hasDefault, isRequired]) {
		for (const { parameters, pasted } of questions) {
			for (const parameter of parameters.filter(rank)) {
				values.set(parameter.name, rank === isOptional ? "null" : (pasted.get(parameter.name) ?? "null"));
			}
		}
	}
	const lines = [...values].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, value]) => `:param ${name} => ${value};`);
	return [
		"// First: set the parameters of all questions",
		"// Change one: :param about => 'weapon:sea-baby'",
		...lines,
		"",
	].join("\n");
}

const isRequired = (parameter: Parameter): boolean => parameter.default === null;
const isOptional = (parameter: Parameter): boolean => parameter.default === "null";
const hasDefault = (parameter: Parameter): boolean => !isRequired(parameter) && !isOptional(parameter);

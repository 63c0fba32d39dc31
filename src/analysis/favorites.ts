// The library as Neo4j Browser's favorites: a zip file that is dropped on its page.
import { strToU8, zipSync } from "fflate";
import type { Question } from "./questions/question.ts";

/** Each topic is a folder; the first comment of a file is the name of the favorite. */
export function favoritesOf(questions: readonly Question[]): Uint8Array {
	const files = questions.map((question) => [`${question.topic}/${question.name}.cypher`, strToU8(favorite(question))]);
	return zipSync(Object.fromEntries(files));
}

/** The file with its example parameters set, so that a click runs it; they can be changed in the editor. */
function favorite({ title, cypher }: Question): string {
	return `// ${title}\n${cypher.replace(/^\/\/ (:param .*)$/gm, "$1;")}`;
}

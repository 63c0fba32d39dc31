// All fragments of cypher/fields and cypher/filters, found by the GraphQL field that they answer.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { joins, RelationType } from "../generated/vocabulary.ts";
import { type Fragment, parseFragment } from "./fragment.ts";

/** The folder that holds all Cypher there is. */
export const cypherFolder = fileURLToPath(new URL("../../cypher/", import.meta.url));

// The two words in a fragment that stand for a list of relationship types, so that the vocabulary is written only once, in the schema.
const typeWords: Readonly<Record<string, readonly RelationType[]>> = {
	":RELATION": RelationType,
	":ROLE": RelationType.filter((type) => joins[type].role),
};

/** Fragments by name. */
export type Library = ReadonlyMap<string, Fragment>;

/** Reads every fragment; a header that is wrong stops the start. */
export function loadLibrary(): Library {
	const library = new Map<string, Fragment>();
	for (const folder of ["fields", "filters"]) {
		for (const name of namesBelow(folder)) library.set(name, parseFragment(name, readCypher(name)));
	}
	return library;
}

/** The text of a file below cypher/, with the words for lists of relationship types replaced by their types. */
export function readCypher(name: string): string {
	const text = readFileSync(join(cypherFolder, `${name}.cypher`), "utf8");
	return text.replace(/:(?:RELATION|ROLE)\b/g, (word) => `:${(typeWords[word] ?? []).join("|")}`);
}

/** The names of all files below a folder of cypher/, sorted. */
export function namesBelow(folder: string): string[] {
	return readdirSync(join(cypherFolder, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".cypher"))
		.map((entry) => relative(cypherFolder, join(entry.parentPath, entry.name)).split(sep).join("/").replace(/\.cypher$/, ""))
		.sort();
}

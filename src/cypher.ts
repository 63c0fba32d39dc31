// The files of cypher/: all Cypher that there is.
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { joins, RelationType } from "./generated/vocabulary.ts";

/** The folder that holds them. */
export const cypherFolder = fileURLToPath(new URL("../cypher/", import.meta.url));

// The two words in a file that stand for a list of relationship types, so that the vocabulary is written only once, in the schema.
const typeWords: Readonly<Record<string, readonly RelationType[]>> = {
	":RELATION": RelationType,
	":ROLE": RelationType.filter((type) => joins[type].role),
};

/** The text of a file, with the words for lists of relationship types replaced by their types. */
export function readCypher(name: string): string {
	const text = readFileSync(join(cypherFolder, `${name}.cypher`), "utf8");
	return text.replace(/:(?:RELATION|ROLE)\b/g, (word) => `:${(typeWords[word] ?? []).join("|")}`);
}

const anyRelation = `:${RelationType.join("|")}`;

/** A text that walks relations of every type, made to walk only these: they are read off the store by type, not filtered. */
export function walkOnly(types: readonly RelationType[], text: string): string {
	return types.length === 0 ? text : text.replaceAll(anyRelation, `:${types.join("|")}`);
}

/** The names of all files below a folder, without the ending, sorted: `fields/Entity/said`. */
export function namesBelow(folder: string): string[] {
	return readdirSync(join(cypherFolder, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name.endsWith(".cypher"))
		.map((entry) => relative(cypherFolder, join(entry.parentPath, entry.name)))
		.map((path) =>
			path
				.split(sep)
				.join("/")
				.replace(/\.cypher$/, ""),
		)
		.sort();
}

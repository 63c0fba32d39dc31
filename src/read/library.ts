// All fragments of cypher/fields and cypher/filters, found by the GraphQL field that they answer.
import { namesBelow, readCypher } from "../cypher.ts";
import { type Fragment, parseFragment } from "./fragment.ts";

/** Fragments by name. */
export type Library = ReadonlyMap<string, Fragment>;

/** Reads every fragment; a header that is wrong stops the start. */
export function loadLibrary(): Library {
	const names = ["fields", "filters"].flatMap(namesBelow);
	return new Map(names.map((name) => [name, parseFragment(name, readCypher(name))]));
}

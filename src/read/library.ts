// All fragments of cypher/fields and cypher/filters, found by the GraphQL field that they answer.
import { namesBelow, readCypher } from "../cypher.ts";
import { type Fragment, parseFragment } from "./fragment.ts";

/** Fragments by name. */
export type Library = ReadonlyMap<string, Fragment>;

/**
 * The fragment that starts from what a filter names: of `Query/statements.about.speaker`, `Query/statements.about` and
 * `Query/statements` the first of which the filter gives all keys.
 * @returns It, and the keys that it takes care of
 */
export function variantFor(library: Library, fragment: Fragment, given: ReadonlySet<string>): [Fragment, string[]] {
	const variants = [...library.values()]
		.filter(({ name }) => name.startsWith(`${fragment.name}.`))
		.map((variant): [Fragment, string[]] => [variant, variant.name.slice(fragment.name.length + 1).split(".")])
		.filter(([, keys]) => keys.every((key) => given.has(key)));
	variants.sort(([, one], [, other]) => other.length - one.length);
	return variants[0] ?? [fragment, []];
}

/** Reads every fragment; a header that is wrong stops the start. */
export function loadLibrary(): Library {
	const names = ["fields", "filters"].flatMap(namesBelow);
	return new Map(names.map((name) => [name, parseFragment(name, readCypher(name))]));
}

// The example queries of examples/, bundled into the pages, in the order of their file names.
import { type Example, parseExample } from "./exampleFile.ts";

const files = import.meta.glob<string>("./examples/*.graphql", { query: "?raw", import: "default", eager: true });

export const examples: readonly Example[] = Object.entries(files)
	.map(([path, text]) => parseExample(path.slice("./examples/".length), text))
	.sort((one, other) => one.name.localeCompare(other.name));

/** Where the playground opens with an example. */
export function addressOf({ name }: Example): string {
	return `/playground?example=${encodeURIComponent(name)}`;
}

// The example queries of the playground, read from their folder by the parser that the page uses.
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Example, parseExample } from "../../src/web/exampleFile.ts";

const folder = fileURLToPath(new URL("../../src/web/examples/", import.meta.url));

/** All of them, in the order of the gallery. */
export function readExamples(): Example[] {
	const files = readdirSync(folder).sort();
	return files.map((file) => parseExample(file, readFileSync(`${folder}${file}`, "utf8")));
}

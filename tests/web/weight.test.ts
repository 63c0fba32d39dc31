// What a reader of the explorer loads, all of its views together: no more than 350 kB on the wire (450 were allowed).
import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";

const built = fileURLToPath(new URL("../../dist/web/", import.meta.url));
const mostBytes = 350_000;

/** The files of the build that a page names, and those that these name. */
function reachedFrom(page: string): ReadonlySet<string> {
	const names = readdirSync(`${built}assets`);
	const reached = new Set<string>();
	function follow(text: string): void {
		for (const name of names) {
			if (reached.has(name) || !text.includes(name)) continue;
			reached.add(name);
			follow(readFileSync(`${built}assets/${name}`, "utf8"));
		}
	}
	follow(readFileSync(`${built}${page}`, "utf8"));
	return reached;
}

test("the explorer without the playground stays under 350 kB gzip", () => {
	const files = [...reachedFrom("index.html")];
	expect(files.some((name) => name.startsWith("GraphView-"))).toBe(true);
	expect(files.some((name) => name.startsWith("playground-"))).toBe(false);
	const sizes = Object.fromEntries(
		files.map((name) => [name, gzipSync(readFileSync(`${built}assets/${name}`)).length]),
	);
	const total = Object.values(sizes).reduce((sum, size) => sum + size, 0);
	expect(total, JSON.stringify(sizes)).toBeLessThan(mostBytes);
});

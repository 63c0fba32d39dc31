// A seed that is killed at any moment: readers see the old graph or the new one, and the next seed repairs what there is.
import { spawn } from "node:child_process";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { expect, test } from "vitest";
import { seed } from "../../src/seed/seed.ts";
import { toDatabase } from "../seed/command.ts";
import { emptyDatabase, graphOf } from "../seed/database.ts";
import { changed, type Files, folderOf, smallSeed } from "../seed/smallSeed.ts";

// SEED_KILLS=100 npx vitest run tests/faults/seedKilled.test.ts
const kills = Number(process.env["SEED_KILLS"] ?? 5);
const database = emptyDatabase();
const command = fileURLToPath(new URL("../../dist/seed/main.js", import.meta.url));

/** Bly has another alias, and a document with many statements comes: enough that a kill can hit the middle of it. */
function otherSeed(): Files {
	const statements = Array.from(
		{ length: 600 },
		(_, number) =>
			`  statement:large/s${number}: { speaker: person:ann-bly, summary: Number ${number}, mode: INDIRECT, act: ASSERT, about: [{ entity: person:carl-dot, stance: NEUTRAL }], line: 6 }`,
	);
	const head = `id: document:large\nlanguage: en\nsourceFile: b.txt\nsha256: ${"0".repeat(63)}a\nfirstLine: 6\nlastLine: 6\nstatements:`;
	return {
		...changed(smallSeed, "entities/people.yaml", "[Bly]", "[Captain Bly]"),
		"documents/large.yaml": [head, ...statements, ""].join("\n"),
	};
}

/** Ends by itself, or is killed after so many milliseconds; the milliseconds that it ran. */
async function runSeed(folder: string, killAfter: number): Promise<number> {
	const startedAt = performance.now();
	const child = spawn(process.execPath, [command, folder], {
		env: { ...process.env, ...toDatabase() },
		stdio: "ignore",
	});
	const timer = setTimeout(() => child.kill("SIGKILL"), killAfter);
	await new Promise((resolve) => child.once("exit", resolve));
	clearTimeout(timer);
	return performance.now() - startedAt;
}

const seen =
	"MATCH (bly:Person {id: 'person:ann-bly'}) RETURN bly.aliases, COUNT { (:Statement) }, COUNT { (:Person)-[:SAID]->() }";

test(`killed ${kills} times at random moments`, { timeout: 60_000 + kills * 20_000 }, async () => {
	const folders = [folderOf(smallSeed), folderOf(otherSeed())] as const;
	const [small, other] = [[] as unknown[], [] as unknown[]];
	for (const [index, states] of [small, other].entries()) {
		await seed(database(), folders[index] ?? "");
		states.push(await graphOf(database()), (await database().read(seen)).rows[0]);
	}
	let longest = await runSeed(folders[0], 60_000);
	let reading = true;
	const isWhole = (state: unknown): boolean => [small[1], other[1]].some((whole) => isDeepStrictEqual(whole, state));
	const look = async (): Promise<unknown> => (await database().read(seen)).rows[0];
	const reader = (async () => {
		while (reading) {
			// Neo4j is read-committed: while it writes down a commit, a statement reads some of it already.
			if (!isWhole(await look())) await expect.poll(look, { timeout: 1_000 }).toSatisfy(isWhole);
			await pause(5);
		}
	})();
	// A failure is told at the end; until then nobody waits for it.
	reader.catch(() => undefined);
	let cutShort = 0;
	for (let kill = 0; kill < kills; kill++) {
		const after = Math.random() * longest;
		const ran = await runSeed(folders[(kill + 1) % 2] ?? "", after);
		const left = await graphOf(database());
		expect([small[0], other[0]], `killed after ${after} ms`).toContainEqual(left);
		if (ran >= after) cutShort++;
		longest = Math.max(longest, ran);
		// What the killed one left in its way does not stop the next one.
		await seed(database(), folders[(kill + 1) % 2] ?? "");
		expect(await graphOf(database()), `repaired after a kill after ${after} ms`).toEqual(
			[small, other][(kill + 1) % 2]?.[0],
		);
	}
	reading = false;
	await reader;
	expect(cutShort).toBeGreaterThan(0);
});

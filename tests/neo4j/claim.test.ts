// A lock file is held by the living only, and by one of them.
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { amend, newClaim, readClaim, release, take } from "../../src/neo4j/local/claim.ts";
import { isRunning, markOf } from "../../src/neo4j/local/liveness.ts";
import { folderOfThisTest } from "./folders.ts";

it("is refused to a second while the first lives, and free after its release", async () => {
	const file = join(await folderOfThisTest(), "lock");
	const [mine, other] = [newClaim(), newClaim()];
	expect(take(file, mine)).toBeNull();
	expect(take(file, other)).toEqual(mine);
	release(file, other.token);
	expect(take(file, other)).toEqual(mine);
	release(file, mine.token);
	expect(take(file, other)).toBeNull();
});

it("is not held by a process that only has the pid of its dead holder", async () => {
	const file = join(await folderOfThisTest(), "lock");
	const reused = { ...newClaim(), owner: { pid: process.pid, startedAt: "at another time" } };
	expect(isRunning(reused.owner)).toBe(false);
	expect(take(file, reused)).toBeNull();
	const mine = newClaim();
	expect(take(file, mine)).toBeNull();
	expect(readClaim(file)).toEqual(mine);
});

it("is held by what the dead owner left running", async () => {
	const file = join(await folderOfThisTest(), "lock");
	const left = { ...newClaim(), owner: { pid: 1, startedAt: "at another time" } };
	take(file, left);
	const java = markOf(process.pid) ?? { pid: 0, startedAt: "" };
	expect(amend(file, left.token, { java })).toMatchObject({ java });
	expect(take(file, newClaim())).toMatchObject({ token: left.token });
	expect(amend(file, "another token", { uri: "bolt://elsewhere" })).toBeNull();
});

it("is taken over where a power failure cut it short", async () => {
	const file = join(await folderOfThisTest(), "lock");
	await writeFile(file, '{"token": "ab');
	const mine = newClaim();
	expect(take(file, mine)).toBeNull();
	expect(readClaim(file)).toEqual(mine);
});

it("goes to one of many processes that find a dead holder at the same moment", async () => {
	const folder = await folderOfThisTest();
	const file = join(folder, "lock");
	const program = fileURLToPath(new URL("claimant.mjs", import.meta.url));
	for (let round = 0; round < 2; round++) {
		await writeFile(file, JSON.stringify({ ...newClaim(), owner: { pid: 1, startedAt: "at another time" } }));
		const at = String(Date.now() + 400);
		const answers = await Promise.all(
			Array.from({ length: 6 }, () => promisify(execFile)(process.execPath, [program, file, at])),
		);
		const winners = answers.map(({ stdout }) => stdout.trim()).filter((answer) => answer.startsWith("mine"));
		expect(winners).toHaveLength(1);
		expect(JSON.parse(await readFile(file, "utf8")).token).toBe(winners[0]?.split(" ")[1]);
		// Each leaves its own drafts, and nothing else.
		expect(await readdir(folder)).toEqual(["lock"]);
	}
	expect(existsSync(file)).toBe(true);
}, 30_000);

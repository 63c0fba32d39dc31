// What the proof says of a seed that varies the small one.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import type { KnownError } from "../../src/errors.ts";
import { examineSeed } from "../../src/seed/check/check.ts";
import { type Proof, verifySeed } from "../../src/seed/verify/verifySeed.ts";
import type { Change } from "./problems.ts";
import { article, changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

/** A temporary folder of sources in which the article reads like this. */
export function sourcesWith(text: string): string {
	const folder = mkdtempSync(join(tmpdir(), "sources-"));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	writeFileSync(join(folder, "a.txt"), text);
	return folder;
}

/** What was proved, or all problems. */
export async function proofAfter(
	changes: readonly Change[],
	sources = sourcesWith(article),
): Promise<Proof | string[]> {
	const folder = folderOf(changes.reduce((files: Files, change) => changed(files, ...change), smallSeed));
	try {
		return await verifySeed(await examineSeed(folder), folder, sources);
	} catch (error) {
		return (error as KnownError).details["problems"] as string[];
	}
}

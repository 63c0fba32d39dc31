// Where the tests of the local Neo4j keep things: stores of their own, jars shared with `npm start`.
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";

/** Downloaded once, git-ignored. */
export const jarsFolder = fileURLToPath(new URL("../../.data/jars", import.meta.url));

export function newFolder(): Promise<string> {
	return mkdtemp(join(tmpdir(), "whosaid-neo4j-"));
}

export function removeFolder(folder: string): Promise<void> {
	return rm(folder, { recursive: true, force: true });
}

/** A folder that is gone after the test. */
export async function folderOfThisTest(): Promise<string> {
	const folder = await newFolder();
	onTestFinished(() => removeFolder(folder));
	return folder;
}

// What the check says of a seed that varies the small one.
import type { KnownError } from "../../src/errors.ts";
import { checkSeed } from "../../src/seed/check/check.ts";
import { changed, type Files, folderOf, smallSeed } from "./smallSeed.ts";

/** A replacement in the small seed: file, text, new text. */
export type Change = readonly [file: string, from: string, to: string];

/** A test case: its name, what is changed, and all that the check must say. */
export type Case = readonly [name: string, changes: readonly Change[], problems: readonly string[]];

export function problemsAfter(changes: readonly Change[]): Promise<string[]> {
	return problemsOf(changes.reduce((files: Files, change) => changed(files, ...change), smallSeed));
}

export async function problemsOf(files: Files): Promise<string[]> {
	try {
		await checkSeed(folderOf(files));
		return [];
	} catch (error) {
		return (error as KnownError).details["problems"] as string[];
	}
}

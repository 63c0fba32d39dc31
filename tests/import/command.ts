// Imports as people run them, and what they make.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished } from "vitest";
import { parse } from "yaml";
import { type Import, importFile } from "../../src/import/importFile.ts";
import { examineSeed } from "../../src/seed/check/check.ts";
import type { Seed } from "../../src/seed/files/entries.ts";
import { world } from "../graph.ts";

export interface Ended {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** A published file in its format, with invented content. */
export function published(name: string): string {
	return fileURLToPath(new URL(`files/${name}`, import.meta.url));
}

/** A folder of the test's own, gone after it. */
export function ownFolder(): string {
	const folder = mkdtempSync(join(tmpdir(), "whosaid-import-"));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	return folder;
}

/** A file with this content in a folder of the test's own. */
export function fileOf(content: string | Buffer, name = "given"): string {
	const folder = join(ownFolder(), "source");
	mkdirSync(folder);
	writeFileSync(join(folder, name), content);
	return join(folder, name);
}

/** The folder that an import into a new one makes; the entities of the invented world are known. */
export async function imported(
	from: Import["from"],
	file: string,
	changes: Partial<Import> = {},
	notes: string[] = [],
): Promise<string> {
	const to = join(ownFolder(), "made");
	const usual = { report: undefined, entities: world, merge: false, shortNames: false, minimumProbability: 0.5 };
	await importFile({ from, file, to, ...usual, ...changes }, (text) => notes.push(text));
	return to;
}

/** Runs dist/import/main.js; the entities of the invented world are known, unless others are asked for. */
export function importing(
	words: readonly string[],
	{
		stdin = "",
		node = [],
		cwd,
	}: { stdin?: string | Buffer | AsyncIterable<string>; node?: string[]; cwd?: string } = {},
): Promise<Ended> {
	const script = fileURLToPath(new URL("../../dist/import/main.js", import.meta.url));
	const entities = words.includes("--entities") ? [] : ["--entities", world];
	const child = spawn(process.execPath, [...node, script, ...words, ...entities], { cwd });
	let out = "";
	let err = "";
	child.stdout.on("data", (text: Buffer) => (out += text));
	child.stderr.on("data", (text: Buffer) => (err += text));
	// A command that refuses its arguments reads nothing.
	child.stdin.on("error", () => {});
	if (typeof stdin === "string" || Buffer.isBuffer(stdin)) child.stdin.end(stdin);
	else void feed(stdin, child.stdin);
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, out, err }));
	});
}

async function feed(texts: AsyncIterable<string>, stdin: NodeJS.WritableStream): Promise<void> {
	for await (const text of texts) {
		if (!stdin.write(text)) await new Promise((resolve) => stdin.once("drain", resolve));
	}
	stdin.end();
}

/** The entries of a folder, which must be a seed that is in order. */
export async function checkedSeed(folder: string): Promise<Seed> {
	const { seed, problems } = await examineSeed(folder);
	expect(problems).toEqual([]);
	return seed;
}

/** The documents of a made folder, in the order of their names. */
export function documentsIn(folder: string): Record<string, unknown>[] {
	const names = readdirSync(join(folder, "documents")).sort();
	return names.map((name) => parse(readFileSync(join(folder, "documents", name), "utf8")));
}

/** The statements of a made folder, in the order of their documents. */
export function statementsIn(folder: string): Record<string, unknown>[] {
	return documentsIn(folder).flatMap(({ statements }) =>
		Object.values(statements as Record<string, Record<string, unknown>>),
	);
}

/** The lines of the report of what was not taken. */
export function notTakenIn(folder: string): string[] {
	return readFileSync(join(folder, "not-taken.txt"), "utf8").split("\n").slice(0, -1);
}

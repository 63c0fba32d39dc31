// Where an export goes: standard output, or a file or folder that gets its name only when it is whole.
import { existsSync } from "node:fs";
import { type FileHandle, mkdir, open, rename } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { KnownError } from "../errors.ts";
import { unfinishedPlace } from "../unfinished.ts";
import type { Piece } from "./formats/format.ts";

/** Small texts are written together. */
const enoughCharacters = 65_536;

/** Waits whenever the reader is slower. */
export async function print(pieces: AsyncIterable<Piece>): Promise<void> {
	await pipeline(Readable.from(textsOf(pieces)), process.stdout, { end: false });
}

/** @throws KnownError BAD_ARGUMENT when there is something already, or it cannot be written */
export async function save(pieces: AsyncIterable<Piece>, path: string, isFolder: boolean): Promise<void> {
	const target = resolve(path);
	refuseExisting(target);
	const { path: unfinished, discard } = unfinishedPlace(target);
	try {
		if (isFolder) await mkdir(unfinished);
		await writeAll(pieces, (file) => (file === "" ? unfinished : join(unfinished, file)));
		refuseExisting(target);
		await rename(unfinished, target);
	} catch (cause) {
		if (cause instanceof KnownError || !("syscall" in (cause as object))) throw cause;
		throw new KnownError("BAD_ARGUMENT", `--to: wanted a path that can be written, got ${(cause as Error).message}`, {
			cause,
		});
	} finally {
		discard();
	}
}

function refuseExisting(target: string): void {
	if (!existsSync(target)) return;
	throw new KnownError("BAD_ARGUMENT", `--to: wanted a path that is not there yet, got ${target}`);
}

async function writeAll(pieces: AsyncIterable<Piece>, pathOf: (file: string) => string): Promise<void> {
	const files = new Map<string, FileHandle>();
	try {
		for await (const { file, text } of joined(pieces)) {
			let handle = files.get(file);
			if (handle === undefined) {
				handle = await open(pathOf(file), "wx");
				files.set(file, handle);
			}
			await handle.writeFile(text);
		}
	} finally {
		for (const handle of files.values()) await handle.close();
	}
}

async function* textsOf(pieces: AsyncIterable<Piece>): AsyncGenerator<string> {
	for await (const { text } of joined(pieces)) yield text;
}

async function* joined(pieces: AsyncIterable<Piece>): AsyncGenerator<Piece> {
	const waiting = new Map<string, string>();
	for await (const { file, text } of pieces) {
		const together = (waiting.get(file) ?? "") + text;
		const isEnough = together.length >= enoughCharacters;
		waiting.set(file, isEnough ? "" : together);
		if (isEnough) yield { file, text: together };
	}
	for (const [file, text] of waiting) yield { file, text };
}

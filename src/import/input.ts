// A file to import, as bytes that can be read more than once: its hash stands in every document made of it.
import { createHash } from "node:crypto";
import { createReadStream, createWriteStream, type ReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { KnownError } from "../errors.ts";

export interface Input {
	/** As messages and documents call it. */
	readonly name: string;
	/** Of the file as it was given, compressed or not. */
	readonly sha256: string;
	/** Bytes of the file as it was given. */
	readonly size: number;
	/** How many of them the reading that began last has had. */
	read(): number;
	/** The content, decompressed. A failure of the way is a KnownError BAD_IMPORT. */
	bytes(): AsyncGenerator<Buffer>;
}

/**
 * @param given the path of a file, or `-` for the standard input, which is kept in `folder` meanwhile
 * @throws KnownError BAD_IMPORT
 */
export async function openInput(given: string, folder: string): Promise<Input> {
	const path = given === "-" ? await keptStandardInput(folder) : given;
	const name = given === "-" ? "stdin" : basename(given);
	const isCompressed = (await compressionOf(path, name)) === "gzip";
	let file: ReadStream | undefined;
	return {
		name,
		sha256: await hashOf(path),
		size: (await stat(path)).size,
		read: () => file?.bytesRead ?? 0,
		bytes() {
			file = createReadStream(path);
			return contentOf(file, name, isCompressed);
		},
	};
}

/** The content as text. */
export async function* textOf(input: Input): AsyncGenerator<string> {
	const decoder = new TextDecoder("utf-8", { fatal: true });
	let offset = 0;
	for await (const chunk of input.bytes()) {
		try {
			yield decoder.decode(chunk, { stream: true });
		} catch (cause) {
			const got = `other bytes between byte ${offset} and ${offset + chunk.length}`;
			throw new KnownError("BAD_IMPORT", `${input.name}: wanted UTF-8, got ${got}`, { cause });
		}
		offset += chunk.length;
	}
}

/** The first characters of the content. */
export async function startOf(input: Input, length: number): Promise<string> {
	let start = Buffer.alloc(0);
	for await (const chunk of input.bytes()) {
		start = Buffer.concat([start, chunk]);
		if (start.length >= length) break;
	}
	return new TextDecoder().decode(start.subarray(0, length));
}

async function* contentOf(file: ReadStream, name: string, isCompressed: boolean): AsyncGenerator<Buffer> {
	const content: Readable = isCompressed ? file.pipe(createGunzip()) : file;
	file.once("error", (error) => content.destroy(error));
	try {
		for await (const chunk of content) yield chunk as Buffer;
	} catch (cause) {
		const { code = "", message } = cause as NodeJS.ErrnoException;
		if (!code.startsWith("Z_") && !code.startsWith("E")) throw cause;
		const wanted = isCompressed ? "whole gzip" : "a file that can be read";
		throw new KnownError("BAD_IMPORT", `${name}: wanted ${wanted}, got: ${message}`, { cause });
	} finally {
		file.destroy();
		content.destroy();
	}
}

async function keptStandardInput(folder: string): Promise<string> {
	const path = join(folder, "stdin");
	await pipeline(process.stdin, createWriteStream(path));
	return path;
}

async function hashOf(path: string): Promise<string> {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}

const beginnings: readonly (readonly [bytes: string, what: string, way: string])[] = [
	["425a68", "bzip2", "decompress it on the way: bzcat FILE | npm run import -- --from … -"],
	["28b52ffd", "Zstandard", "decompress it on the way: zstdcat FILE | npm run import -- --from … -"],
	["fd377a585a00", "xz", "decompress it on the way: xzcat FILE | npm run import -- --from … -"],
	["504b0304", "a zip archive", "unpack it first"],
	["fffe", "UTF-16", "convert it first: iconv -f UTF-16 -t UTF-8 FILE | npm run import -- --from … -"],
	["feff", "UTF-16", "convert it first: iconv -f UTF-16 -t UTF-8 FILE | npm run import -- --from … -"],
];

async function compressionOf(path: string, name: string): Promise<"gzip" | "none"> {
	const start = await firstBytes(path, name);
	if (start === "") throw new KnownError("BAD_IMPORT", `${name}: wanted records, got an empty file`);
	const [, what, way] = beginnings.find(([bytes]) => start.startsWith(bytes)) ?? [];
	if (what) throw new KnownError("BAD_IMPORT", `${name}: wanted UTF-8 text, plain or as gzip, got ${what}; ${way}`);
	return start.startsWith("1f8b") ? "gzip" : "none";
}

/** Hexadecimal. */
async function firstBytes(path: string, name: string): Promise<string> {
	try {
		if (!(await stat(path)).isFile()) throw new Error("not a file");
		const file = await open(path);
		try {
			const { buffer, bytesRead } = await file.read(Buffer.alloc(8), 0, 8, 0);
			return buffer.subarray(0, bytesRead).toString("hex");
		} finally {
			await file.close();
		}
	} catch (cause) {
		const { message } = cause as Error;
		throw new KnownError("BAD_IMPORT", `${name}: wanted a file that can be read, got: ${message}`, { cause });
	}
}

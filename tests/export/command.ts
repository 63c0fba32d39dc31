// Runs `npm run export` as a process of its own, and has its answers read by the software of others.
import { execFile, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { type FormatName, formats } from "../../src/export/formats/formats.ts";
import { type Ended, shared } from "../analysis/command.ts";
import { pythonEnvironment } from "../python/environment.ts";

export const program = fileURLToPath(new URL("../../dist/export/export.js", import.meta.url));
const reader = fileURLToPath(new URL("readers/read.py", import.meta.url));

/** What was read of an export, in the same form from all formats. */
export interface Found {
	/** Id to name. */
	readonly entities: Readonly<Record<string, string>>;
	readonly documents: readonly string[];
	readonly statements: Readonly<Record<string, object>>;
	readonly relations: Readonly<Record<string, object>>;
}

/** @param node Options of node itself */
export function exported(words: readonly string[], node: readonly string[] = []): Promise<Ended> {
	const child = spawn(process.execPath, [...node, program, ...words], { env: { ...process.env, ...shared() } });
	const printed: Buffer[] = [];
	let stderr = "";
	child.stdout.on("data", (text: Buffer) => printed.push(text));
	child.stderr.on("data", (text: Buffer) => (stderr += text));
	return new Promise((resolve, reject) => {
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, stdout: Buffer.concat(printed).toString(), stderr }));
	});
}

/** Exports the shared database and has each format read by the software that takes it. */
export async function readBack(
	names: readonly FormatName[],
	where: readonly string[] = [],
): Promise<Map<string, Found>> {
	const folder = await mkdtemp(join(tmpdir(), "whosaid-export-"));
	try {
		for (const name of names) {
			const to = join(folder, formats[name].isFolder ? name : `export.${name}`);
			const { code, stderr } = await exported([
				"--format",
				name,
				"--to",
				to,
				...where.flatMap((each) => ["--where", each]),
			]);
			if (code !== 0) throw new Error(`${name}: ${stderr}`);
		}
		const python = await pythonEnvironment();
		const options = { maxBuffer: 100_000_000 };
		const { stdout } = await promisify(execFile)(python, [reader, folder, ...names], options);
		return new Map(Object.entries(JSON.parse(stdout)));
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

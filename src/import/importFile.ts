// An import as a whole: a file of published quotations becomes a folder in the seed format.
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../errors.ts";
import { checkSeed } from "../seed/check/check.ts";
import type { NamedEntry } from "../seed/files/entries.ts";
import type { Entity } from "../seed/format/entities.ts";
import type { FormatName } from "./formats.ts";
import { readers } from "./formats.ts";
import { type Input, openInput } from "./input.ts";
import { type KnownEntities, knownEntities } from "./known.ts";
import { type NotTakenReport, reportOn } from "./notTaken.ts";
import { beginSeedFolder, type SeedFolder } from "./seedFolder.ts";

export interface Import {
	readonly from: FormatName;
	/** A path, or `-` for the standard input. */
	readonly file: string;
	/** The folder to make. */
	readonly to: string;
	/** Where each thing that is not taken is told; default: not-taken.txt in the folder. */
	readonly report: string | undefined;
	/** The seed whose entities are known. */
	readonly entities: string;
	/** Whether the folder is to hold that seed, too. */
	readonly merge: boolean;
	readonly shortNames: boolean;
	/** From 0 to 1. */
	readonly minimumProbability: number;
}

export interface Imported {
	readonly counts: ReturnType<SeedFolder["counts"]>;
	readonly notTaken: NotTakenReport;
}

/** Told after each record: bytes read of the bytes that the file has. */
export type OnProgress = (read: number, size: number) => void;

/**
 * Streams the file: of what was read, only whom the statements mention is kept.
 * @throws KnownError BAD_ARGUMENT, BAD_SEED, BAD_IMPORT; no folder is made then
 */
export async function importFile(
	asked: Import,
	note: (text: string) => void,
	onProgress: OnProgress = () => {},
): Promise<Imported> {
	const known = knownEntities(await entitiesOf(asked.entities), asked.shortNames);
	const folder = await beginSeedFolder(asked.to, known, asked.merge ? asked.entities : undefined);
	try {
		const input = await openInput(asked.file, folder.path);
		const report = asked.report ?? join(folder.path, "not-taken.txt");
		await writeFile(report, "");
		const notTaken = reportOn(input.name, report);
		await fill(folder, input, asked, { known, notTaken, note, onProgress });
		if (asked.file === "-") await rm(join(folder.path, input.name));
		await folder.finish();
		return { counts: folder.counts(), notTaken };
	} finally {
		folder.discard();
	}
}

/** Of a seed that is in order as a whole. */
async function entitiesOf(folder: string): Promise<NamedEntry<Entity>[]> {
	const files: (readonly NamedEntry<Entity>[])[] = [];
	await checkSeed(folder, { entities: (some) => files.push(some) });
	return files.flat();
}

interface Surroundings {
	readonly known: KnownEntities;
	readonly notTaken: NotTakenReport;
	readonly note: (text: string) => void;
	readonly onProgress: OnProgress;
}

async function fill(
	folder: SeedFolder,
	input: Input,
	asked: Import,
	{ known, notTaken, note, onProgress }: Surroundings,
): Promise<void> {
	const { from, minimumProbability } = asked;
	for await (const found of readers[from]({ input, known, minimumProbability, note })) {
		const refused = "why" in found ? found : { line: found.firstLine, why: await folder.write(found, input) };
		if (refused.why) await notTaken.add(refused.line, refused.why);
		onProgress(input.read(), input.size);
	}
	await notTaken.end();
	if (folder.counts().documents > 0) return;
	if (notTaken.total === 0) throw new KnownError("BAD_IMPORT", `${input.name}: wanted records of ${from}, got none`);
	if (notTaken.records === 0) {
		throw new KnownError(
			"BAD_IMPORT",
			`${input.name}: wanted records of ${from}, got none that can be read; the first:\n${notTaken.first}`,
		);
	}
	throw new KnownError(
		"BAD_IMPORT",
		[`${input.name}: wanted a record that can be taken, got none`, ...inLines(notTaken)].join("\n"),
	);
}

/** How many were not taken, and why, a line for each reason. */
export function inLines(notTaken: NotTakenReport): string[] {
	if (notTaken.total === 0) return ["not taken: nothing"];
	const width = String(notTaken.total).length + 2;
	return [
		`not taken: ${notTaken.total}`,
		...notTaken.counts().map(([reason, count]) => `${String(count).padStart(width)}  ${reason}`),
	];
}

// The YAML files of a seed folder, of which only a few are in memory at a time.
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../../errors.ts";
import { type SeedFile, seedFile } from "./seedFile.ts";

export interface SeedFolder {
	readonly entityFiles: readonly SeedFile[];
	readonly documentFiles: readonly SeedFile[];
	/** Files that a reader would take for part of the seed although their names do not make them so. */
	readonly strays: readonly string[];
}

/** More than two, so that a check that compares two files does not read them in turns. */
const openAtOnce = 8;

/** @throws KnownError BAD_SEED when the folder is not a seed at all. */
export async function openSeedFolder(folder: string): Promise<SeedFolder> {
	// One after the other: of two that are missing, always the same is told.
	const entities = await namesIn(folder, "entities");
	const documents = await namesIn(folder, "documents");
	const open: SeedFile[] = [];
	const files = (names: readonly string[]) =>
		names
			.filter((name) => name.endsWith(".yaml"))
			.map((name) => {
				const file: SeedFile = seedFile(
					name,
					() => readFileSync(join(folder, name), "utf8"),
					() => {
						open.push(file);
						if (open.length > openAtOnce) open.shift()?.forget();
					},
				);
				return file;
			});
	return {
		entityFiles: files(entities),
		documentFiles: files(documents),
		strays: [...documents, ...entities].filter((name) => !name.endsWith(".yaml")),
	};
}

async function namesIn(folder: string, part: string): Promise<string[]> {
	try {
		const names = await readdir(join(folder, part));
		return names
			.filter((name) => !name.startsWith("."))
			.sort()
			.map((name) => `${part}/${name}`);
	} catch (cause) {
		// Taking a missing folder for an empty one would empty the graph on a misspelt argument.
		throw new KnownError(
			"BAD_SEED",
			`wanted a seed with folders entities and documents, got no ${join(folder, part)}`,
			{
				cause,
			},
		);
	}
}

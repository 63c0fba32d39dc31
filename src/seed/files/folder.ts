// The YAML files of a seed folder, read from disk.
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { KnownError } from "../../errors.ts";
import { parseSeedFile, type SeedFile } from "./seedFile.ts";

export interface SeedFolder {
	readonly entityFiles: readonly SeedFile[];
	readonly documentFiles: readonly SeedFile[];
	/** Files that a reader would take for part of the seed although their names do not make them so. */
	readonly strays: readonly string[];
}

/** @throws KnownError BAD_SEED when the folder is not a seed at all. */
export async function readSeedFolder(folder: string): Promise<SeedFolder> {
	const [entities, documents] = await Promise.all([readPart(folder, "entities"), readPart(folder, "documents")]);
	return {
		entityFiles: entities.files,
		documentFiles: documents.files,
		strays: [...documents.strays, ...entities.strays],
	};
}

async function readPart(folder: string, part: string): Promise<{ files: SeedFile[]; strays: string[] }> {
	const names = (await namesIn(folder, part)).filter((name) => !name.startsWith(".")).sort();
	const files: SeedFile[] = [];
	for (const name of names.filter((name) => name.endsWith(".yaml"))) {
		// One after the other: an imported seed has more files than a process may have open.
		files.push(parseSeedFile(`${part}/${name}`, await readFile(join(folder, part, name), "utf8")));
	}
	return {
		files,
		strays: names.filter((name) => !name.endsWith(".yaml")).map((name) => `${part}/${name}`),
	};
}

async function namesIn(folder: string, part: string): Promise<string[]> {
	try {
		return await readdir(join(folder, part));
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

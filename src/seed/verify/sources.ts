// The source files of a seed: the articles, which the project itself never contains.
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { at, type DocumentEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";

export interface Source {
	readonly name: string;
	readonly text: string;
	/** Line 1 is at index 0. */
	readonly lines: readonly string[];
	readonly sha256: string;
}

/** The source files that documents name, by name; reports those that are missing, differ or are too short. */
export async function readSources(
	documents: readonly DocumentEntry[],
	folder: string,
	report: Report,
): Promise<Map<string, Source>> {
	const sources = new Map<string, Source>();
	for (const document of documents) {
		const { sourceFile, sha256, lastLine } = document.value;
		const source = sources.get(sourceFile) ?? (await readSource(folder, sourceFile));
		if (!source) {
			report(at(document, "sourceFile"), `a file in ${folder}`, `no ${shown(sourceFile)}`);
			continue;
		}
		sources.set(sourceFile, source);
		if (source.sha256 !== sha256)
			report(at(document, "sha256"), `the hash of ${sourceFile}, ${source.sha256}`, shown(sha256));
		if (lastLine > source.lines.length) {
			report(at(document, "lastLine"), `a line of ${sourceFile}, 1 to ${source.lines.length}`, String(lastLine));
		}
	}
	return sources;
}

/** A line of a document with the nearest lines of text before and after it, as far as the document goes. */
export function linesNear(line: number, document: DocumentEntry, source: Source): string[] {
	const { firstLine, lastLine } = document.value;
	const text = (number: number): string => source.lines[number - 1]?.trim() ?? "";
	let before = line - 1;
	while (before >= firstLine && text(before) === "") before--;
	let after = line + 1;
	while (after <= lastLine && text(after) === "") after++;
	return [before, line, after].filter((number) => number >= firstLine && number <= lastLine).map(text);
}

async function readSource(folder: string, name: string): Promise<Source | undefined> {
	try {
		const bytes = await readFile(join(folder, name));
		const text = bytes.toString("utf8");
		return { name, text, lines: text.split(/\r?\n/), sha256: createHash("sha256").update(bytes).digest("hex") };
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
		throw error;
	}
}

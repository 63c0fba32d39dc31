// What the seed's own files say of statements, for tests that must not ask the API what the API should answer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { realSeed } from "../../graph.ts";

export interface StatementOfFile {
	readonly id: string;
	readonly speaker: string;
	readonly summary: string;
	readonly about: readonly { readonly entity: string; readonly stance: string }[];
	readonly links?: readonly { readonly type: string; readonly statement: string }[];
	readonly saidOn?: string;
	readonly publisher?: string;
}

/** All of the real data, in the order of the files. */
export function statementsOfFiles(): StatementOfFile[] {
	const folder = join(realSeed, "documents");
	return readdirSync(folder).flatMap((file) => {
		const { statements, publisher } = parse(readFileSync(join(folder, file), "utf8"));
		return Object.entries<Omit<StatementOfFile, "id" | "publisher">>(statements).map(([id, statement]) => ({
			...statement,
			id,
			publisher,
		}));
	});
}

/** The stances that a speaker shows towards something, oldest statement first, undated ones first of all. */
export function stancesInFiles(speaker: string, about: string): { saidOn: string | undefined; stance: string }[] {
	return statementsOfFiles()
		.filter((statement) => statement.speaker === speaker)
		.flatMap(({ saidOn, about: targets }) =>
			targets.filter(({ entity }) => entity === about).map(({ stance }) => ({ saidOn, stance })),
		)
		.sort((one, other) => (one.saidOn ?? "").localeCompare(other.saidOn ?? ""));
}

// The check of a seed: every problem of every file at once, before anything is written.
import {
	type DocumentEntry,
	type DocumentHead,
	detached,
	type NamedEntry,
	type Seed,
	type Told,
} from "../files/entries.ts";
import { openSeedFolder } from "../files/folder.ts";
import { badSeed, type Problem, type Report, reportInto } from "../files/problem.ts";
import { readDocument, readEntities } from "../files/read.ts";
import type { Entity } from "../format/entities.ts";
import { type Scratch, scratch } from "../spool/scratch.ts";
import { checkDocument, checkSourceFiles } from "./documents.ts";
import { embeddingCheck } from "./embedding.ts";
import { checkEntities } from "./entities.ts";
import { declaredIds } from "./ids.ts";
import { linkCheck } from "./links.ts";
import { referenceCheck } from "./references.ts";
import { checkRelation } from "./relations.ts";
import { checkSameRelations } from "./sameRelations.ts";
import { checkStatement } from "./statements.ts";
import { tellings } from "./told.ts";
import { checkUnnamedSources } from "./unnamedSources.ts";

/** What could be read of a seed, and everything that is wrong with it. */
export interface Examined {
	readonly seed: Seed;
	readonly problems: readonly Problem[];
}

/** Takes what was read, file by file; what is wrong with it may show only later. */
export interface Reader {
	entities?(entities: readonly NamedEntry<Entity>[]): unknown;
	document?(document: DocumentEntry): unknown;
	/** All that is told of relations of one type between two ends; after the last document. */
	told?(told: readonly Told[]): unknown;
	/** After each file. */
	progress?(done: number, total: number): unknown;
}

/**
 * Reads a seed folder file by file and makes sure that its entries fit together. Of the files only a few are in memory
 * at a time, and of their entries what all together must agree on.
 * @throws KnownError BAD_SEED with every problem as `file:line: wanted, got`, and in `details.problems`.
 */
export async function checkSeed(folder: string, reader: Reader = {}): Promise<void> {
	const problems = await examine(folder, reader);
	if (problems.length > 0) throw badSeed(problems, folder);
}

/**
 * As `checkSeed`, for those who go on with the entries that are right in themselves, all at once.
 * @throws KnownError BAD_SEED when the folder is not a seed at all.
 */
export async function examineSeed(folder: string): Promise<Examined> {
	const entities: (readonly NamedEntry<Entity>[])[] = [];
	const documents: DocumentEntry[] = [];
	const problems = await examine(folder, {
		entities: (some) => entities.push(some),
		document: (document) => documents.push(document),
	});
	return { seed: { entities: entities.flat(), documents }, problems };
}

async function examine(folder: string, reader: Reader): Promise<readonly Problem[]> {
	const { entityFiles, documentFiles, strays } = await openSeedFolder(folder);
	const problems: Problem[] = strays.map((file) => ({ file, line: 1, wanted: "a name that ends in .yaml", got: file }));
	const report = reportInto(problems);
	const declared = declaredIds(report);
	const total = entityFiles.length + documentFiles.length;
	let done = 0;
	for (const file of entityFiles) {
		const entities = readEntities(file, report);
		declared.declare(file);
		checkEntities(file, entities, report);
		reader.entities?.(entities);
		await reader.progress?.(++done, total);
	}
	const disk = scratch();
	try {
		const all = allDocuments(declared, disk, report);
		for (const file of documentFiles) {
			const document = readDocument(file, report);
			declared.declare(file);
			if (document) {
				all.check(document);
				reader.document?.(document);
			}
			await reader.progress?.(++done, total);
		}
		all.end(reader);
	} finally {
		disk.remove();
	}
	return problems;
}

/** The checks of documents: each on its own, and what they must agree on. */
function allDocuments(declared: ReturnType<typeof declaredIds>, disk: Scratch, report: Report) {
	const references = referenceCheck(declared, report);
	const embedding = embeddingCheck(report);
	const links = linkCheck(report);
	const relations = tellings(disk);
	const heads: NamedEntry<DocumentHead>[] = [];
	return {
		check(document: DocumentEntry): void {
			const { file, path, id, value } = document;
			heads.push({ file, path, ...detached({ id, value }) });
			checkDocument(document, report);
			references.check(document);
			checkUnnamedSources(document, report);
			for (const statement of document.statements) checkStatement(statement, document, report);
			for (const relation of document.relations) checkRelation(relation, document, report);
			embedding.check(document);
			links.check(document);
			relations.add(document);
		},
		end(reader: Reader): void {
			checkSourceFiles(heads, report);
			references.end();
			embedding.end();
			for (const told of relations.byEnds()) {
				checkSameRelations(told, report);
				reader.told?.(told);
			}
		},
	};
}

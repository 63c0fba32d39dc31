// The check of a seed: every problem of every file at once, before anything is written.
import type { Seed } from "../files/entries.ts";
import { readSeedFolder, type SeedFolder } from "../files/folder.ts";
import { badSeed, type Problem, reportInto } from "../files/problem.ts";
import { readDocument, readEntities } from "../files/read.ts";
import { checkDocuments } from "./documents.ts";
import { checkEmbedding } from "./embedding.ts";
import { checkEntities } from "./entities.ts";
import { declaredIds } from "./ids.ts";
import { checkLinks } from "./links.ts";
import { checkReferences } from "./references.ts";
import { checkRelations } from "./relations.ts";
import { checkSameRelations } from "./sameRelations.ts";
import { checkStatement } from "./statements.ts";
import { checkUnnamedSources } from "./unnamedSources.ts";

/** What could be read of a seed, and everything that is wrong with it. */
export interface Examined {
	readonly seed: Seed;
	readonly problems: readonly Problem[];
}

/**
 * Reads a seed folder and makes sure that its entries fit together.
 * @throws KnownError BAD_SEED with every problem as `file:line: wanted, got`, and in `details.problems`.
 */
export async function checkSeed(folder: string): Promise<Seed> {
	const { seed, problems } = await examineSeed(folder);
	if (problems.length > 0) throw badSeed(problems, folder);
	return seed;
}

/**
 * As `checkSeed`, for those who go on with the entries that are right in themselves.
 * @throws KnownError BAD_SEED when the folder is not a seed at all.
 */
export async function examineSeed(folder: string): Promise<Examined> {
	const files = await readSeedFolder(folder);
	const problems: Problem[] = files.strays.map((file) => ({
		file,
		line: 1,
		wanted: "a name that ends in .yaml",
		got: file,
	}));
	return { seed: checkFiles(files, problems), problems };
}

function checkFiles({ entityFiles, documentFiles }: SeedFolder, problems: Problem[]): Seed {
	const report = reportInto(problems);
	const entities = entityFiles.flatMap((file) => readEntities(file, report));
	const documents = documentFiles.flatMap((file) => readDocument(file, report) ?? []);
	const seed: Seed = { entities, documents };
	const declared = declaredIds(entityFiles, documentFiles, report);
	checkEntities(entityFiles, entities, report);
	checkReferences(seed, declared, report);
	checkDocuments(documents, report);
	checkUnnamedSources(seed, report);
	for (const document of documents) {
		for (const statement of document.statements) checkStatement(statement, document, report);
	}
	checkRelations(documents, report);
	checkSameRelations(documents, report);
	const statements = documents.flatMap((document) => document.statements);
	checkEmbedding(statements, report);
	checkLinks(statements, report);
	return seed;
}

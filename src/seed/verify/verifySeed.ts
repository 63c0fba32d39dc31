// The proof of a seed against its sources: every problem of every document at once.
import type { Examined } from "../check/check.ts";
import { badSeed, type Problem, reportInto } from "../files/problem.ts";
import { verifyCues } from "./cues.ts";
import { formsOf, type MentionCounts, verifyMentions } from "./mentions.ts";
import { verifyOwnWords } from "./ownWords.ts";
import { verifyQuote } from "./quotes.ts";
import { readSources } from "./sources.ts";

/** What was proved. */
export interface Proof {
	readonly documents: number;
	readonly sources: number;
	readonly statements: number;
	readonly passages: number;
	readonly cues: number;
	readonly mentions: MentionCounts;
	readonly texts: number;
}

/**
 * @param examined the problems that its check found are reported along with those of the proof
 * @param folder of the seed, for the paths in messages
 * @throws KnownError BAD_SEED with every problem as `file:line: wanted, got`
 */
export async function verifySeed(examined: Examined, folder: string, sourceFolder: string): Promise<Proof> {
	const { seed } = examined;
	const problems: Problem[] = [...examined.problems];
	const report = reportInto(problems);
	const sources = await readSources(seed.documents, sourceFolder, report);
	const forms = formsOf(seed);
	const counts: MentionCounts = { named: 0, reasoned: 0, nameless: 0 };
	let passages = 0;
	let cues = 0;
	for (const document of seed.documents) {
		const source = sources.get(document.value.sourceFile);
		if (!source) continue;
		for (const statement of document.statements) passages += verifyQuote(statement, source, report);
		cues += verifyCues(document, source, report);
		verifyMentions({ document, source, forms, counts, report });
	}
	const texts = verifyOwnWords(seed, sources.values(), report);
	if (problems.length > 0) throw badSeed(problems, folder);
	const statements = seed.documents.flatMap((document) => document.statements).length;
	return {
		documents: seed.documents.length,
		sources: sources.size,
		statements,
		passages,
		cues,
		mentions: counts,
		texts,
	};
}

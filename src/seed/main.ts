// `npm run seed`: the command line of the check and the load.
import { parseArgs } from "node:util";
import { KnownError } from "../errors.ts";
import { checkSeed } from "./check/check.ts";
import { defaultSeedFolder } from "./folders.ts";

const usage = `Usage: npm run seed [-- [folder] [--check]]

Loads a seed folder into Neo4j: what is new is added, what has changed is changed, what is gone is removed.
  folder    default: the project's seed
  --check   only say what is wrong with the files; needs no database
  --help    show this`;

process.exitCode = await run();

async function run(): Promise<number> {
	const parsed = parse();
	if (typeof parsed === "number") return parsed;
	const { folder, check } = parsed;
	try {
		const seed = await checkSeed(folder);
		const statements = seed.documents.flatMap((document) => document.statements).length;
		const relations = seed.documents.flatMap((document) => document.relations).length;
		console.log(
			`${folder} is in order: ${seed.entities.length} entities, ${seed.documents.length} documents, ${statements} statements, ${relations} pieces of evidence for relations`,
		);
		if (check) return 0;
		return 0;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return 1;
	}
}

function parse(): { folder: string; check: boolean } | number {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: { check: { type: "boolean", default: false }, help: { type: "boolean", default: false } },
		});
		if (values.help) {
			console.log(usage);
			return 0;
		}
		if (positionals.length > 1) throw new Error(`wanted at most one folder, got ${positionals.join(", ")}`);
		return { folder: positionals[0] ?? defaultSeedFolder(), check: values.check };
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		return 2;
	}
}

// `npm run verify`: the command line of the proof of the seed against its sources.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { KnownError } from "../errors.ts";
import { examineSeed } from "./check/check.ts";
import { defaultSeedFolder } from "./folders.ts";
import { fillPassages } from "./verify/fill.ts";
import { readSources } from "./verify/sources.ts";
import { type Proof, verifySeed } from "./verify/verifySeed.ts";

const usage = `Usage: npm run verify -- --sources FOLDER [folder] [--fill] [--if-present]

Proves a seed folder (default: the project's) against the articles that it annotates.
  --sources FOLDER  where the source files are
  --fill            write start and end of quotes that stand exactly once on their line into the seed files
  --if-present      without the folder of sources, say so and succeed
  --help            show this`;

interface Arguments {
	readonly folder: string;
	readonly sources: string;
	readonly fill: boolean;
	readonly ifPresent: boolean;
}

process.exitCode = await run();

async function run(): Promise<number> {
	const given = parse();
	if (typeof given === "number") return given;
	if (!existsSync(given.sources)) {
		const message = `The seed is not verified: wanted the folder of the articles, got no ${given.sources}`;
		if (given.ifPresent) console.log(message);
		else console.error(message);
		return given.ifPresent ? 0 : 1;
	}
	try {
		if (given.fill) await fill(given);
		print(await verifySeed(await examineSeed(given.folder), given.folder, given.sources), given);
		return 0;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return 1;
	}
}

async function fill({ folder, sources }: Arguments): Promise<void> {
	const { seed } = await examineSeed(folder);
	// Sources that are missing or differ are reported by the proof that follows.
	const filled = await fillPassages(seed, folder, await readSources(seed.documents, sources, () => {}));
	console.log(`start and end written for ${filled} quotes`);
}

function print(proof: Proof, { folder, sources }: Arguments): void {
	const { named, reasoned, nameless } = proof.mentions;
	console.log(`${folder} is proved against ${sources}:
  ${proof.documents} documents in ${proof.sources === 1 ? "1 source file, whose hash is" : `${proof.sources} source files, whose hashes are`} right
  ${proof.passages} quoted passages, each verbatim between quotation marks on its line
  ${proof.cues} verbs of saying as printed
  ${named + reasoned + nameless} mentions: ${named} named on or next to the line, ${reasoned} with a reason, ${nameless} without a name
  ${proof.texts} texts, none with more than eight words in a row from an article`);
}

function parse(): Arguments | number {
	try {
		const { values, positionals } = parseArgs({
			allowPositionals: true,
			options: {
				sources: { type: "string" },
				fill: { type: "boolean", default: false },
				"if-present": { type: "boolean", default: false },
				help: { type: "boolean", default: false },
			},
		});
		if (values.help) {
			console.log(usage);
			return 0;
		}
		if (values.sources === undefined) throw new Error("wanted --sources FOLDER, got none");
		if (positionals.length > 1) throw new Error(`wanted at most one folder, got ${positionals.join(", ")}`);
		const folder = positionals[0] ?? defaultSeedFolder();
		return { folder, sources: values.sources, fill: values.fill, ifPresent: values["if-present"] };
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		return 2;
	}
}

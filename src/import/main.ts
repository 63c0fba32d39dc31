// `npm run import`: published quotations in the seed format.
import { parseArgs } from "node:util";
import { KnownError } from "../errors.ts";
import { defaultSeedFolder } from "../seed/folders.ts";
import { progressOn } from "../seed/progress.ts";
import { type FormatName, formatNames } from "./formats.ts";
import { type Import, importFile, inLines } from "./importFile.ts";
import { slugOf } from "./slug.ts";

const usage = `Usage: npm run import -- --from ${formatNames.join("|")} FILE [options]

Turns published quotation data into a folder in the seed format, for npm run seed. FILE is UTF-8, plain or gzip;
- is the standard input: bzcat quotes-2020.json.bz2 | npm run import -- --from quotebank -
  --to FOLDER            what to make; must be new or empty. Default: FILE's name and -seed, where you are
  --entities FOLDER      the seed whose entities are known: statements about none of them are not taken. Default: the project's
  --merge                make a folder that holds that seed, too
  --short-names          one word is name enough for a person, organization or event (acronyms, places and weapons always)
  --min-probability P    quotebank: how likely the speaker must be, 0 to 1. Default: 0.5
  --report FILE          where each thing that is not taken is told. Default: not-taken.txt in the folder
  --help                 show this`;

process.exitCode = await run(process.argv.slice(2));

/** The exit code: 0 something was taken, 1 nothing could be or a file is wrong, 2 the arguments are. */
async function run(words: string[]): Promise<number> {
	const progress = progressOn(process.stderr);
	const note = (text: string): void => {
		progress.end();
		console.error(text);
	};
	try {
		const asked = readCommand(words);
		if (asked === "help") {
			console.log(usage);
			return 0;
		}
		const { counts, notTaken } = await importFile(asked, note, (read, size) =>
			progress.onProgress({ phase: "importing", done: megabytes(read), total: megabytes(size) }),
		);
		progress.end();
		const { statements, documents, entities, made } = counts;
		console.log(
			`${asked.to}: ${statements} statements in ${documents} documents, about and by ${entities} entities, ${made} of them new`,
		);
		console.error(inLines(notTaken).join("\n"));
		return 0;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		note(error.message);
		return error.code === "BAD_ARGUMENT" ? 2 : 1;
	}
}

function megabytes(bytes: number): number {
	return Math.round(bytes / 1e6);
}

/** @throws KnownError BAD_ARGUMENT */
function readCommand(words: string[]): Import | "help" {
	const { values, positionals } = parsed(words);
	if (values.help) return "help";
	const [file, ...others] = positionals;
	if (file === undefined || others.length > 0)
		throw wrong("one FILE, or - for the standard input", positionals.join(", ") || "none");
	return {
		from: formatOf(values.from),
		file,
		to: values.to ?? `${slugOf(file === "-" ? "stdin" : (file.split(/[/\\]/).at(-1) ?? file))}-seed`,
		report: values.report,
		entities: values.entities ?? defaultSeedFolder(),
		merge: values.merge ?? false,
		shortNames: values["short-names"] ?? false,
		minimumProbability: probabilityOf(values["min-probability"], values.from),
	};
}

function parsed(words: string[]) {
	try {
		return parseArgs({
			args: words,
			allowPositionals: true,
			options: {
				from: { type: "string" },
				to: { type: "string" },
				entities: { type: "string" },
				merge: { type: "boolean" },
				"short-names": { type: "boolean" },
				"min-probability": { type: "string" },
				report: { type: "string" },
				help: { type: "boolean" },
			},
		});
	} catch (cause) {
		throw new KnownError("BAD_ARGUMENT", `${(cause as Error).message}\n\n${usage}`, { cause });
	}
}

function formatOf(given: string | undefined): FormatName {
	const format = formatNames.find((name) => name === given);
	if (!format) throw wrong(`--from with one of ${formatNames.join(", ")}`, given ?? "none");
	return format;
}

function probabilityOf(given: string | undefined, from: string | undefined): number {
	if (given === undefined) return 0.5;
	if (from !== "quotebank") throw wrong("--min-probability with --from quotebank only", `--from ${from}`);
	const probability = Number(given);
	if (given.trim() === "" || !(probability >= 0 && probability <= 1))
		throw wrong("--min-probability from 0 to 1", given);
	return probability;
}

function wrong(wanted: string, got: string): KnownError {
	return new KnownError("BAD_ARGUMENT", `wanted ${wanted}, got ${got}\n\n${usage}`);
}

// The command line of `npm run export`.
import { parseArgs } from "node:util";
import { KnownError } from "../errors.ts";
import { type FormatName, formatNames, formats } from "./formats/formats.ts";

export interface Command {
	readonly format: FormatName;
	/** As they were typed. */
	readonly where: readonly string[];
	/** File or folder; null is standard output. */
	readonly to: string | null;
}

export const usage = `Usage: npm run -s export -- --format <name> [--where <filter> …] [--to <path>]

Writes the graph of NEO4J_URI (with NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE), else that of npm start, in the words
of another program. Reads only, and holds no more than a page of it at a time.
  --format <name>   ${formatNames.join(", ")}
  --where <filter>  only statements that fit, with all that they touch: key=value, in the terms of StatementFilter
                    (schema/statements.graphql), once for each key; or a whole filter: '{or: [{act: DENY}, {linked: DENIES}]}'
  --to <path>       a file that is not there yet, or for csv a folder; default: standard output
An entity is given by id, name or any alias; case and diacritics do not count.
`;

/** @returns null when asked for help @throws KnownError BAD_ARGUMENT */
export function readCommand(words: string[]): Command | null {
	const { format, where = [], to, help } = parsed(words);
	if (help) return null;
	if (format === undefined || !isFormat(format)) {
		const got = format === undefined ? "nothing" : JSON.stringify(format);
		throw new KnownError("BAD_ARGUMENT", `--format: wanted one of ${formatNames.join(", ")}, got ${got}`);
	}
	if (to === "") throw new KnownError("BAD_ARGUMENT", "--to: wanted a path, got nothing");
	if (formats[format].isFolder && to === undefined) {
		throw new KnownError("BAD_ARGUMENT", `--to: wanted a folder for the files of ${format}, got nothing`);
	}
	return { format, where, to: to ?? null };
}

function parsed(words: string[]) {
	try {
		return parseArgs({
			args: words,
			options: {
				format: { type: "string" },
				where: { type: "string", multiple: true },
				to: { type: "string" },
				help: { type: "boolean" },
			},
		}).values;
	} catch (cause) {
		throw new KnownError("BAD_ARGUMENT", `${(cause as Error).message} (--help shows what there is)`, { cause });
	}
}

function isFormat(text: string): text is FormatName {
	return (formatNames as readonly string[]).includes(text);
}

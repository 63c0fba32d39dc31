// The command `npm run token`: makes a token, prints it once, and writes its hash into the file of AUTH_TOKENS.
import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { KnownError } from "../../errors.ts";
import { makeToken, readTokenFile, type Scope, scopes, writeTokenFile } from "./tokenFile.ts";

const usage = `npm run token -- --scope <scope> [--scope <scope>] [--name <name>] [--until <day>] [--file <file>]

  --name    whose it is: 1 to 64 letters, digits, dots, dashes; stands in the logs
  --scope   ${scopes.join(", ")}
  --until   the last day on which it lets in, such as 2027-12-31
  --file    default: AUTH_TOKENS, or tokens.json

A running server reads the file again by itself. To take a token away, delete its entry.`;

const options = {
	name: { type: "string" },
	scope: { type: "string", multiple: true },
	until: { type: "string" },
	file: { type: "string", default: process.env["AUTH_TOKENS"] || "tokens.json" },
	help: { type: "boolean" },
} as const;

try {
	const { values } = parseArgs({ options });
	if (values.help) console.log(usage);
	else add(values);
} catch (error) {
	const { code = "" } = error as { code?: string };
	if (!(error instanceof KnownError) && !code.startsWith("ERR_PARSE_ARGS")) throw error;
	console.error(`${(error as Error).message}\n\n${usage}`);
	process.exitCode = 1;
}

interface Asked {
	readonly name?: string | undefined;
	readonly scope?: readonly string[] | undefined;
	readonly until?: string | undefined;
	readonly file: string;
}

function add({ name: asked, scope = [], until, file }: Asked): void {
	const { token, sha256 } = makeToken();
	const name = wanted(
		"--name",
		"1 to 64 letters, digits, dots, dashes",
		asked ?? `token-${sha256.slice(0, 8)}`,
		(text) => /^[\w.-]{1,64}$/.test(text),
	);
	if (scope.length === 0) wanted("--scope", `one of ${scopes.join(", ")}`, undefined, () => false);
	for (const one of scope) wanted("--scope", `one of ${scopes.join(", ")}`, one, isScope);
	if (until !== undefined) wanted("--until", "a day to come, such as 2027-12-31", until, isDayToCome);
	const { tokens } = existsSync(file) ? readTokenFile(file) : { tokens: [] };
	if (tokens.some((known) => known.name === name)) {
		throw new KnownError("BAD_ARGUMENT", `--name: wanted a name that ${file} does not have yet, got ${name}`);
	}
	const made = {
		name,
		scopes: [...new Set(scope)].filter(isScope),
		sha256,
		madeOn: new Date().toISOString().slice(0, 10),
	};
	writeTokenFile(file, { tokens: [...tokens, until === undefined ? made : { ...made, until }] });
	console.error(`Added ${name} (${made.scopes.join(", ")}) to ${file}. The token, shown this once:`);
	console.log(token);
}

function isScope(text: string): text is Scope {
	return scopes.some((scope) => scope === text);
}

function wanted(option: string, what: string, value: string | undefined, fits: (text: string) => boolean): string {
	if (value !== undefined && fits(value)) return value;
	throw new KnownError(
		"BAD_ARGUMENT",
		`${option}: wanted ${what}, got ${value === undefined ? "nothing" : JSON.stringify(value)}`,
	);
}

function isDayToCome(text: string): boolean {
	const isDay = /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text));
	return isDay && text >= new Date().toISOString().slice(0, 10);
}

// `npm run model`: the graph at a glance, out of the running graph: a diagram and two tables in Markdown.
import { readFile, writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { KnownError } from "../errors.ts";
import type { Row } from "../neo4j/connection.ts";
import { markdownOf } from "./modelMarkdown.ts";
import { openNeo4j } from "./openNeo4j.ts";
import { ownLibrary, readQuestion } from "./questions/library.ts";

const usage = `Usage: npm run model [-- --write | --check [FILE]]

Prints the labels, properties and relationships of the graph of NEO4J_URI, else of the one that npm start runs.
  --write   puts them into a Markdown file, between the lines <!-- model --> and <!-- /model -->
  --check   fails where the file holds others
  FILE      default: README.md
`;

/** Between its two lines. */
const section = /(^<!-- model -->\n)[\s\S]*?(^<!-- \/model -->$)/m;

process.exitCode = await run();

/** The exit code: 0 done, 1 the file or the server is wrong, 2 the arguments are. */
async function run(): Promise<number> {
	const given = parse();
	if (typeof given === "number") return given;
	const { write, check, file } = given;
	try {
		if (!write && !check) {
			process.stdout.write(await modelNow());
			return 0;
		}
		// Before the connection: a file that will not do need not wait for a server.
		const before = await textOf(file);
		const markdown = await modelNow();
		const after = before.replace(section, (_, start: string, end: string) => `${start}${markdown}${end}`);
		if (write) await writeFile(file, after);
		else if (before !== after)
			throw new KnownError(
				"BAD_ARGUMENT",
				`${file}: wanted the model of the graph, got a stale one (npm run model -- --write ${file})`,
			);
		return 0;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return 1;
	}
}

async function modelNow(): Promise<string> {
	const neo4j = await openNeo4j(readConfig(process.env));
	try {
		const rows = async (name: string): Promise<readonly Row[]> =>
			(await neo4j.read(readQuestion(ownLibrary, name).cypher)).rows;
		return markdownOf(await rows("what-nodes-hold"), await rows("which-relationships-there-are"));
	} finally {
		await neo4j.close();
	}
}

async function textOf(file: string): Promise<string> {
	const text = await readFile(file, "utf8").catch((cause: unknown) => {
		throw new KnownError("BAD_ARGUMENT", `${file}: wanted a Markdown file, got none that can be read`, { cause });
	});
	if (section.test(text)) return text;
	throw new KnownError("BAD_ARGUMENT", `${file}: wanted the lines <!-- model --> and <!-- /model -->, got none`);
}

function parse(): { write: boolean; check: boolean; file: string } | number {
	try {
		const { values, positionals } = parseArgs({
			options: { write: { type: "boolean" }, check: { type: "boolean" }, help: { type: "boolean" } },
			allowPositionals: true,
		});
		const { write = false, check = false, help = false } = values;
		const [file = "README.md", ...others] = positionals;
		if (others.length > 0 || (write && check) || (positionals.length > 0 && !write && !check)) {
			throw new Error(`wanted --write or --check with at most one file, got ${process.argv.slice(2).join(" ")}`);
		}
		if (!help) return { write, check, file };
		process.stdout.write(usage);
		return 0;
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		return 2;
	}
}

// `npm run seed:measure`: memory and rate of a large seed, against nothing but the same statements for the same rows.
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { cpus, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readConfig } from "../../config.ts";
import { KnownError } from "../../errors.ts";
import { storeMegabytes } from "../../neo4j/local/storeSize.ts";
import { openGraph } from "../../neo4j/open.ts";
import { sectionOf } from "../../readme.ts";
import { writeLargeSeed } from "./largeSeed.ts";
import { type Measured, markdown, type Report } from "./report.ts";
import { differenceOf, type Likeness, likenessOf } from "./sameGraph.ts";
import { runWay, ways } from "./ways.ts";

const usage = `Usage: npm run seed:measure [-- [statements] [--rounds n] [--write]]

Makes a seed, and loads it in three ways into databases of its own: by the bare statements of the load, by npm run seed, and
by npm run seed -- --bulk. Tells the time and the memory of each, and whether both commands end in the same graph.
  statements    default: 20000
  --rounds <n>  default: 1
  --write       writes tests/bench/seed.json and the table of the README`;

// This file is three below the project when it runs: dist/seed/measure/measure.js.
const project = fileURLToPath(new URL("../../../", import.meta.url));

process.exitCode = await run();

/** The exit code: 0 done, 1 it could not be measured or the graphs differ, 2 bad arguments. */
async function run(): Promise<number> {
	try {
		const { statements, rounds, write, help } = given();
		if (help) {
			console.log(usage);
			return 0;
		}
		const writeTable = write ? sectionOf(join(project, "README.md"), "npm run seed:measure -- --write") : null;
		const report = await measured(statements, rounds);
		console.log(markdown(report));
		writeTable?.(markdown(report));
		if (write) writeFileSync(join(project, "tests/bench/seed.json"), `${JSON.stringify(report, null, "\t")}\n`);
		return 0;
	} catch (error) {
		if (!(error instanceof KnownError)) throw error;
		console.error(error.code === "BAD_ARGUMENT" ? `${error.message}\n\n${usage}` : error.message);
		return error.code === "BAD_ARGUMENT" ? 2 : 1;
	}
}

async function measured(statements: number, rounds: number): Promise<Report> {
	const { neo4j } = readConfig(process.env);
	if (!neo4j.managed) throw bad("wanted no NEO4J_URI, since it starts servers of its own, got one");
	const folder = mkdtempSync(join(tmpdir(), "whosaid-measure-"));
	const startedAt = new Date().toISOString();
	try {
		const files = join(folder, "seed");
		writeLargeSeed(files, statements);
		const runs: Measured[] = [];
		let likeness: Likeness | undefined;
		for (let round = 1; round <= rounds; round++) {
			for (const way of ways) {
				console.error(`round ${round} of ${rounds}: ${way}`);
				const data = join(folder, `${round} ${way}`);
				const environment = environmentFor(data, neo4j.jarsFolder);
				const run = await runWay(way, files, environment);
				runs.push({ way, round, ...run, storeMegabytes: storeOf(environment) });
				// The bare statements leave out what the load derives.
				if (way !== "bare UNWIND") likeness = await compared(environment, way, likeness);
				rmSync(data, { recursive: true, force: true });
			}
		}
		const { nodes = 0, edges = 0, sampled = 0 } = likeness ?? {};
		return { startedAt, machine: machine(), statements, nodes, edges, sampled, runs };
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** @throws KnownError INTERNAL where the graph is another than that before */
async function compared(environment: NodeJS.ProcessEnv, way: string, before?: Likeness): Promise<Likeness> {
	const graph = await openGraph(readConfig(environment), { environment, browser: false });
	try {
		const likeness = await likenessOf(graph.neo4j);
		const difference = before ? differenceOf(before, likeness) : null;
		if (difference === null) return likeness;
		throw new KnownError("INTERNAL", `wanted the same graph after ${way} as before it, got: ${difference}`);
	} finally {
		await graph.close();
	}
}

function environmentFor(data: string, jarsFolder: string): NodeJS.ProcessEnv {
	mkdirSync(data);
	mkdirSync(jarsFolder, { recursive: true });
	symlinkSync(jarsFolder, join(data, "jars"));
	return { ...process.env, DATA_FOLDER: data };
}

function storeOf(environment: NodeJS.ProcessEnv): number {
	const { neo4j } = readConfig(environment);
	return neo4j.managed ? storeMegabytes(neo4j.dataFolder) : 0;
}

function machine(): string {
	const processors = cpus();
	return `${processors.length} × ${processors[0]?.model ?? "unknown"}, Node.js ${process.version}`;
}

function given(): { statements: number; rounds: number; write: boolean; help: boolean } {
	const { values, positionals } = parsed();
	const [statements = "20000", ...others] = positionals;
	if (others.length > 0) throw bad(`wanted at most one number of statements, got ${positionals.join(" ")}`);
	return {
		statements: whole("statements", statements, 10_000_000),
		rounds: whole("--rounds", values.rounds, 20),
		write: values.write,
		help: values.help,
	};
}

function parsed() {
	try {
		return parseArgs({
			allowPositionals: true,
			options: {
				rounds: { type: "string", default: "1" },
				write: { type: "boolean", default: false },
				help: { type: "boolean", default: false },
			},
		});
	} catch (cause) {
		throw bad((cause as Error).message);
	}
}

function whole(name: string, text: string, most: number): number {
	const value = Number(text);
	if (/^\d+$/.test(text) && value >= 1 && value <= most) return value;
	throw bad(`${name}: wanted a whole number from 1 to ${most}, got ${JSON.stringify(text)}`);
}

function bad(message: string): KnownError {
	return new KnownError("BAD_ARGUMENT", message);
}

// `npm run seed:measure`: memory and rate of a large seed, against nothing but the same statements for the same rows.
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { readConfig } from "../../config.ts";
import { openGraph } from "../../neo4j/open.ts";
import { batchesOf, type Differences } from "../load/batches.ts";
import { added } from "../load/difference.ts";
import { prepareGraph } from "../load/prepare.ts";
import { kinds } from "../rows/rows.ts";
import { spoolSeed } from "../spool/spool.ts";
import { writeLargeSeed } from "./largeSeed.ts";

const statements = Number(process.argv[2] ?? 20_000);
const command = new URL("../main.js", import.meta.url);
const jars = readConfig(process.env).neo4j;

if (!Number.isInteger(statements) || statements < 1 || !jars.managed) {
	console.error("Usage: npm run seed:measure [-- statements], without NEO4J_URI: it starts servers of its own");
	process.exit(2);
}
const folder = mkdtempSync(join(tmpdir(), "whosaid-measure-"));
try {
	const documents = writeLargeSeed(join(folder, "seed"), statements);
	console.log(`${statements} statements in ${documents} documents; each way with the start and stop of a server`);
	const bare = await seconds(() => unwind(store("bare", jars.jarsFolder)));
	console.log(`bare UNWIND of the rows   ${bare.toFixed(1)} s`);
	for (const mode of ["", "--bulk"]) {
		const data = store(`seed${mode}`, jars.jarsFolder);
		let peak = 0;
		const whole = await seconds(async () => {
			peak = run(data, mode);
		});
		console.log(
			`npm run seed ${mode.padEnd(12)} ${whole.toFixed(1)} s, ${(bare / whole).toFixed(2)} times the rate of the bare UNWIND, at most ${peak} MB of Node`,
		);
	}
} finally {
	rmSync(folder, { recursive: true, force: true });
}

function store(name: string, jarsFolder: string): NodeJS.ProcessEnv {
	const data = join(folder, name);
	mkdirSync(data);
	mkdirSync(jarsFolder, { recursive: true });
	symlinkSync(jarsFolder, join(data, "jars"));
	return { ...process.env, DATA_FOLDER: data };
}

/** The statements of the load one after another, a transaction for each 1000 rows; no comparison, and nothing derived. */
async function unwind(environment: NodeJS.ProcessEnv): Promise<void> {
	const spool = await spoolSeed(join(folder, "seed"));
	const graph = await openGraph(readConfig(environment), { environment });
	try {
		await prepareGraph(graph.neo4j);
		const all = kinds.map((kind) => {
			const states = new Uint8Array(spool.counts[kind]).fill(added);
			return [kind, { states, changes: new Map(), removed: () => [] }] as const;
		});
		for (const batch of batchesOf(spool, Object.fromEntries(all) as unknown as Differences, 1000)) {
			await graph.neo4j.write(async (transaction) => {
				for (const { cypher, rows } of batch.statements) await transaction.run(cypher, { rows });
			});
		}
	} finally {
		spool.remove();
		await graph.close();
	}
}

/** Runs the command as users do; returns the most memory that it had, in megabytes. */
function run(environment: NodeJS.ProcessEnv, mode: string): number {
	const report = `process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS)); await import(${JSON.stringify(command.href)});`;
	const given = [join(folder, "seed"), ...(mode ? [mode] : [])];
	const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", report, "--", ...given], {
		env: environment,
		encoding: "utf8",
		cwd: fileURLToPath(new URL("../../..", import.meta.url)),
	});
	if (status !== 0) throw new Error(`npm run seed ${mode} failed:\n${stderr}`);
	return Math.round(Number(/^peak (\d+)$/m.exec(stderr)?.[1]) / 1000);
}

async function seconds(work: () => Promise<void>): Promise<number> {
	const startedAt = performance.now();
	await work();
	return (performance.now() - startedAt) / 1000;
}

// The ways in which a seed gets into a database of its own, each timed from the first file to a graph that answers.
import { spawn } from "node:child_process";
import { readConfig } from "../../config.ts";
import { openGraph } from "../../neo4j/open.ts";
import { batchesOf, type Differences } from "../load/batches.ts";
import { added } from "../load/difference.ts";
import { prepareGraph } from "../load/prepare.ts";
import { kinds } from "../rows/rows.ts";
import { spoolSeed } from "../spool/spool.ts";

export const ways = ["bare UNWIND", "npm run seed", "npm run seed -- --bulk"] as const;
export type Way = (typeof ways)[number];

export interface Run {
	/** Seconds from the start to the end, the start and stop of the server included. */
	readonly whole: number;
	/** Seconds of it after the files were checked and the server was there; neo4j-admin works before its start. */
	readonly load: number;
	/** The most memory of Node, in MB; null where it was not a process of its own. */
	readonly peak: number | null;
}

/** @param environment names a DATA_FOLDER in which there is no graph yet */
export function runWay(way: Way, seedFolder: string, environment: NodeJS.ProcessEnv): Promise<Run> {
	if (way === "bare UNWIND") return bareUnwind(seedFolder, environment);
	if (way === "npm run seed") return command([seedFolder], environment, /^Neo4j answers at/m);
	// While it checks, it says nothing else.
	return command([seedFolder, "--bulk"], environment, /^(?!checking)./m);
}

const rowsInTransaction = 1_000;

/** The statements of the load for the same rows, one after another; no comparison before, and nothing derived after it. */
async function bareUnwind(seedFolder: string, environment: NodeJS.ProcessEnv): Promise<Run> {
	const startedAt = performance.now();
	const spool = await spoolSeed(seedFolder);
	const graph = await openGraph(readConfig(environment), { environment });
	const loadsSince = performance.now();
	try {
		await prepareGraph(graph.neo4j);
		const all = kinds.map((kind) => {
			const states = new Uint8Array(spool.counts[kind]).fill(added);
			return [kind, { states, changes: new Map(), removed: () => [] }] as const;
		});
		const differences = Object.fromEntries(all) as unknown as Differences;
		for (const batch of batchesOf(spool, differences, rowsInTransaction)) {
			await graph.neo4j.write(async (transaction) => {
				for (const { cypher, rows } of batch.statements) await transaction.run(cypher, { rows });
			});
		}
	} finally {
		spool.remove();
		await graph.close();
	}
	return { whole: secondsSince(startedAt), load: secondsSince(loadsSince), peak: null };
}

const script = new URL("../main.js", import.meta.url);

/**
 * The command as users run it.
 * @param loading what it says when it begins to load
 */
async function command(given: readonly string[], environment: NodeJS.ProcessEnv, loading: RegExp): Promise<Run> {
	const code = `process.on("exit", () => console.error("peak " + process.resourceUsage().maxRSS)); await import(${JSON.stringify(script.href)});`;
	const startedAt = performance.now();
	let loadsSince = Number.NaN;
	let said = "";
	const child = spawn(process.execPath, ["--input-type=module", "-e", code, "--", ...given], {
		env: environment,
		stdio: ["ignore", "ignore", "pipe"],
	});
	child.stderr.on("data", (chunk: Buffer) => {
		said += chunk;
		if (Number.isNaN(loadsSince) && loading.test(said)) loadsSince = performance.now();
	});
	const status = await new Promise<number | null>((resolve) => child.once("close", resolve));
	if (status !== 0) throw new Error(`npm run seed -- ${given.join(" ")} failed:\n${said}`);
	const peak = Math.round(Number(/^peak (\d+)$/m.exec(said)?.[1]) / 1000);
	return { whole: secondsSince(startedAt), load: secondsSince(loadsSince), peak };
}

function secondsSince(start: number): number {
	return (performance.now() - start) / 1000;
}

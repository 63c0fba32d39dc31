// What the doctor looks for: each file of cypher/doctor finds one kind of damage, its header says how to repair it.
import { namesBelow, readCypher } from "../cypher.ts";
import type { Neo4j } from "../neo4j/connection.ts";
import { formatVersion } from "../seed/rows/row.ts";

/** One kind of damage that was looked for. */
export interface Examination {
	/** The first line of its file: `Statements that nobody said.` */
	readonly title: string;
	/** What was found, `id: problem`; empty where all is in order. */
	readonly findings: readonly string[];
	/** The commands that repair it. */
	readonly repair: readonly string[];
}

const indexes = "doctor/indexes";
const seedAgain = "npm run seed";

/** Looks at everything, and changes nothing. */
export async function* examine(neo4j: Neo4j): AsyncGenerator<Examination> {
	yield await examineIndexes(neo4j);
	for (const name of namesBelow("doctor")) if (name !== indexes) yield await examineBy(neo4j, name);
}

async function examineBy(neo4j: Neo4j, name: string): Promise<Examination> {
	const cypher = readCypher(name);
	const { rows } = await neo4j.read(cypher, cypher.includes("$formatVersion") ? { formatVersion } : {});
	const findings = rows.map(([id, problem]) => `${String(id)}: ${String(problem)}`);
	const ids = [...new Set(rows.map(([id]) => String(id)))];
	return { title: titleOf(cypher), findings, repair: repairOf(cypher, ids) };
}

/** The files of cypher/graph name all that must be there. */
async function examineIndexes(neo4j: Neo4j): Promise<Examination> {
	const { rows } = await neo4j.read(readCypher(indexes));
	const there = new Map(rows.map(([name, state, constraint]) => [String(constraint ?? name), { name, state }]));
	const found: { text: string; drop: string[] }[] = [];
	for (const file of namesBelow("graph")) {
		const [, kind = "", name = ""] = /CREATE .*?(INDEX|CONSTRAINT) (\w+)/.exec(readCypher(file)) ?? [];
		const state = there.get(name)?.state;
		if (state === "ONLINE") continue;
		const drop = state === undefined ? [] : [`npm run cypher -- --write "DROP ${kind} ${name}"`];
		found.push({ text: `${name}: wanted ONLINE, got ${String(state ?? "nothing of that name")}`, drop });
	}
	return {
		title: "Constraints and indexes that are missing or do not work.",
		findings: found.map(({ text }) => text),
		repair: [...found.flatMap(({ drop }) => drop), seedAgain],
	};
}

function titleOf(cypher: string): string {
	return (cypher.split("\n")[0] ?? "").replace(/^\/\/ /, "");
}

/** The seed writes again what has lost its hash. */
function repairOf(cypher: string, ids: readonly string[]): string[] {
	if (/^\/\/ @repair seed$/m.test(cypher)) return [seedAgain];
	const list = ids.map((id) => `'${id.replace(/['\\]/g, "\\$&")}'`).join(", ");
	return [`npm run cypher -- --write "MATCH (n) WHERE n.id IN [${list}] REMOVE n.hash"`, seedAgain];
}

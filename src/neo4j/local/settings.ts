// What Neo4j is told: its neo4j.conf and the command line of its Java.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Ports } from "./ports.ts";
import { type ReleaseName, releases } from "./releases.ts";

export interface Settings {
	readonly version: ReleaseName;
	readonly ports: Ports;
	/** As Java writes it: `512m`, `1g`. */
	readonly heap: string;
	readonly pageCache: string;
}

/** Writes neo4j.conf anew: the ports differ from start to start. */
export async function writeSettings(folder: string, settings: Settings): Promise<void> {
	const conf = join(folder, "conf");
	await mkdir(conf, { recursive: true });
	await writeFile(join(conf, "neo4j.conf"), `${linesOf(settings).join("\n")}\n`);
}

/** The arguments of java. No secret among them: `ps` shows them to everyone. */
export function javaArguments(folder: string, jars: string, { version, heap }: Settings): string[] {
	const { javaOptions, mainClass } = releases[version];
	return [
		`-Xmx${heap}`,
		...javaOptions,
		"-cp",
		join(jars, "*"),
		mainClass,
		`--home-dir=${folder}`,
		`--config-dir=${join(folder, "conf")}`,
		"--console-mode",
	];
}

function linesOf({ version, ports, pageCache }: Settings): string[] {
	return [
		"# Written by src/neo4j/local/settings.ts at each start: changes made here are lost.",
		"server.default_listen_address=127.0.0.1",
		...connector("bolt", ports.bolt),
		...(ports.http === null ? ["server.http.enabled=false"] : connector("http", ports.http)),
		"server.https.enabled=false",
		"",
		`server.memory.pagecache.size=${pageCache}`,
		"# No transaction that somebody forgot holds its locks for ever; the API's own reads have a much shorter limit.",
		"db.transaction.timeout=5m",
		"# Else each of the two databases takes 256 MB of disk before its first word.",
		"db.tx_log.preallocate=false",
		"",
		"# Nothing is told to anyone, and no question is written down.",
		"dbms.usage_report.enabled=false",
		"client.allow_telemetry=false",
		"db.logs.query.enabled=OFF",
		...releases[version].settings,
		"",
		"# Without it each stop waits 10 s, after the stores are closed and checkpointed, for Bolt threads with nothing to do.",
		"# Measured on 5.26.30 and on 2026.05.0: 10.2 s with it unset, 0.2 s and 0.4 s with this line.",
		"internal.server.bolt.thread_pool_shutdown_wait_time=0s",
	];
}

function connector(name: string, port: number): string[] {
	const address = `127.0.0.1:${port}`;
	return [`server.${name}.listen_address=${address}`, `server.${name}.advertised_address=${address}`];
}

// Neo4j 2026.05.0 starts on a Java from 21 on, wherever that is found.
import { execFile } from "node:child_process";
import { promisify } from "node:util";
import neo4j from "neo4j-driver";
import { expect, it } from "vitest";
import { findJava } from "../../src/neo4j/local/java.ts";
import { releases } from "../../src/neo4j/local/releases.ts";
import { startLocalNeo4j } from "../../src/neo4j/local/start.ts";
import { folderOfThisTest, jarsFolder } from "./folders.ts";

it("answers Cypher, and cypher-shell reaches it", async (test) => {
	const { java, looked } = await findJava(releases["2026.05.0"], process.env);
	if (java === null) test.skip(`no Java from 21 on here: ${looked.join("; ")}`);
	const server = await startLocalNeo4j({
		...{ dataFolder: await folderOfThisTest(), jarsFolder, version: "2026.05.0", environment: process.env },
		...{ heap: "300m", browser: false },
	});
	try {
		const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.username, server.password));
		const { records } = await driver.executeQuery(
			"CALL dbms.components() YIELD versions RETURN versions[0] AS version",
		);
		expect(records.map((record) => record.get("version"))).toContain("2026.05.0");
		await driver.close();

		const { command, arguments: given, environment } = server.cypherShell;
		const { stdout } = await promisify(execFile)(command, [...given, "--format", "plain", "RETURN 6 * 7 AS answer"], {
			env: { ...process.env, ...environment },
		});
		expect(stdout).toBe("answer\n42\n");
	} finally {
		await server.stop();
	}
}, 300_000);

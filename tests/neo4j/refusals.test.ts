// What keeps a local Neo4j from starting: each made for real, each with one message that says the way out.
import { chmod, mkdir, readdir, writeFile } from "node:fs/promises";
import { type AddressInfo, createServer } from "node:net";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type LocalNeo4jOptions, startLocalNeo4j } from "../../src/neo4j/local/start.ts";
import { folderOfThisTest, jarsFolder } from "./folders.ts";

it("without Java and Maven: names both, and the ways out", async () => {
	const failure = await failureOf({ environment: { PATH: await emptyFolder() }, jarsFolder: await folderOfThisTest() });
	expect(failure.code).toBe("MISSING_TOOL");
	expect(failure.message).toContain("wanted Java 17 or newer and Maven (mvn), to run Neo4j 5.26.30 here");
	expect(failure.message).toContain("Java: JAVA_HOME: no java; PATH: no java");
	expect(failure.message).toContain("Maven: PATH: no mvn");
	expect(failure.message).toMatch(/export NEO4J_URI=[\s\S]*docker compose up/);
});

it("with Java but no Maven: says which of the two it is", async () => {
	const environment = { PATH: await folderWith({ java: saysVersion("17.0.15") }) };
	const failure = await failureOf({ environment, jarsFolder: await folderOfThisTest() });
	expect(failure.code).toBe("MISSING_TOOL");
	expect(failure.message).toMatch(/java is Java 17, good\n {2}Maven: PATH: no mvn/);
});

it.each([
	["11.0.2", 11],
	["1.8.0_392", 8],
])("with Java %s: says that it is too old", async (printed, version) => {
	const bin = await folderWith({ java: saysVersion(printed) });
	const failure = await failureOf({ environment: { PATH: `${bin}:/bin:/usr/bin`, JAVA_HOME: bin } });
	expect(failure.code).toBe("MISSING_TOOL");
	expect(failure.message).toContain(`JAVA_HOME=${bin}: no java; PATH: ${join(bin, "java")} is Java ${version}`);
});

it("with too old a Java on PATH and a good one installed: says where the good one is", async () => {
	const [bin, folder] = [await folderWith({ java: saysVersion("11.0.2") }), await folderOfThisTest()];
	const home = join(folder, "jdk-21");
	await mkdir(join(home, "bin"), { recursive: true });
	await writeScript(join(home, "bin", "java"), saysVersion("21.0.4"));
	const failure = await failureOf({ environment: { PATH: `${bin}:/bin:/usr/bin` }, javaFolders: [folder] });
	expect(failure.message).toContain(`export JAVA_HOME=${home}   (Java 21 is there)`);
});

it("2026.05.0 with no Java from 21 on anywhere: says so", async () => {
	const bin = await folderWith({ java: saysVersion("17.0.15") });
	const options = {
		version: "2026.05.0",
		environment: { PATH: `${bin}:/bin:/usr/bin` },
		javaFolders: [await emptyFolder()],
	} as const;
	const failure = await failureOf(options);
	expect(failure.code).toBe("MISSING_TOOL");
	expect(failure.message).toMatch(/wanted Java 21 or newer .*2026\.05\.0[\s\S]*java is Java 17; .*none from 21 on/);
});

it.each(["NEO4J_BOLT_PORT", "NEO4J_HTTP_PORT"])(
	"with the port of %s taken: names the port and the setting",
	async (setting) => {
		const server = createServer().listen(0, "127.0.0.1");
		onTestFinished(() => void server.close());
		await new Promise((resolve) => server.once("listening", resolve));
		const { port } = server.address() as AddressInfo;
		const failure = await failureOf(
			setting === "NEO4J_BOLT_PORT" ? { boltPort: port } : { httpPort: port, browser: true },
		);
		expect(failure).toMatchObject({ code: "PORT_IN_USE", details: { port, setting } });
		expect(failure.message).toContain(`wanted 127.0.0.1:${port} for Neo4j, as ${setting} says`);
	},
	60_000,
);

it("with a heap that Java refuses: shows what Java said, and where the log is", async () => {
	const failure = await failureOf({ heap: "1k" });
	expect(failure.code).toBe("NEO4J_START_FAILED");
	expect(failure.message).toMatch(/ended with exit code 1[\s\S]*Too small maximum heap[\s\S]*console\.log/);
}, 60_000);

it("with the password of a store lost: says which file is missing", async () => {
	const dataFolder = await folderOfThisTest();
	await mkdir(join(dataFolder, "data", "databases", "system"), { recursive: true });
	const failure = await failureOf({ dataFolder });
	expect(failure).toMatchObject({
		code: "NEO4J_START_FAILED",
		message: expect.stringContaining(join(dataFolder, "password")),
	});
}, 60_000);

it("with a Maven that fails: shows what Maven said, and leaves no half of a folder", async () => {
	const bin = await folderWith({ mvn: "echo '[ERROR] Unknown host repository'; exit 1" });
	const jars = await folderOfThisTest();
	const failure = await failureOf({
		environment: { ...process.env, PATH: `${bin}:${process.env["PATH"]}` },
		jarsFolder: jars,
	});
	expect(failure).toMatchObject({
		code: "NEO4J_START_FAILED",
		message: expect.stringContaining("Unknown host repository"),
	});
	expect(await readdir(jars)).toEqual([]);
});

/** The failure of a start; the store must be free after it, so the same is tried twice. */
async function failureOf(
	options: Partial<LocalNeo4jOptions>,
): Promise<{ code: string; message: string; details: object }> {
	const dataFolder = await folderOfThisTest();
	const all = {
		dataFolder,
		jarsFolder,
		version: "5.26.30",
		environment: process.env,
		browser: false,
		javaFolders: [],
		...options,
	} as const;
	const first = await startLocalNeo4j(all).catch((failure: unknown) => failure);
	const second = await startLocalNeo4j(all).catch((failure: unknown) => failure);
	expect(first).toBeInstanceOf(Error);
	expect(second).toMatchObject({ code: (first as { code: string }).code });
	return first as { code: string; message: string; details: object };
}

function saysVersion(version: string): string {
	return `echo 'openjdk version "${version}" 2020-01-01' >&2`;
}

const emptyFolder = folderOfThisTest;

async function folderWith(scripts: Record<string, string>): Promise<string> {
	const folder = await folderOfThisTest();
	for (const [name, body] of Object.entries(scripts)) await writeScript(join(folder, name), body);
	return folder;
}

async function writeScript(file: string, body: string): Promise<void> {
	await writeFile(file, `#!/bin/sh\n${body}\n`);
	await chmod(file, 0o755);
}

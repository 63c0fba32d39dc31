// The settings: their defaults, what each accepts, and one line that names all that are bad.
import { expect, it } from "vitest";
import { readConfig } from "../src/config.ts";

it("has a default for everything", () => {
	expect(readConfig({})).toEqual({
		host: "127.0.0.1",
		port: 4000,
		neo4j: {
			managed: true,
			version: "5.26.30",
			dataFolder: expect.stringMatching(/^\/.*\/\.data\/neo4j-5\.26\.30$/),
			jarsFolder: expect.stringMatching(/^\/.*\/\.data\/jars$/),
			boltPort: 0,
			httpPort: 0,
			database: "neo4j",
		},
		seedFolder: expect.stringMatching(/^\/.*\/seed$/),
		logLevel: "info",
		cypherView: "local",
		queryTimeoutMilliseconds: 10_000,
	});
});

it("reads a server of one's own choice", () => {
	expect(
		readConfig({ NEO4J_URI: "neo4j+s://db.example.org", NEO4J_PASSWORD: "secret", PORT: "0", HOST: "::1" }),
	).toMatchObject({
		host: "::1",
		port: 0,
		neo4j: {
			managed: false,
			uri: "neo4j+s://db.example.org",
			username: "neo4j",
			password: "secret",
			database: "neo4j",
		},
	});
});

it("reads the local server's settings", () => {
	const environment = {
		NEO4J_VERSION: "2026.05.0",
		DATA_FOLDER: "/srv/whosaid",
		NEO4J_BOLT_PORT: "7687",
		NEO4J_HTTP_PORT: "7474",
	};
	expect(readConfig(environment).neo4j).toEqual({
		managed: true,
		version: "2026.05.0",
		dataFolder: "/srv/whosaid/neo4j-2026.05.0",
		jarsFolder: "/srv/whosaid/jars",
		boltPort: 7687,
		httpPort: 7474,
		database: "neo4j",
	});
});

it("reads where the seed is, or that there is none", () => {
	expect(readConfig({ SEED_FOLDER: "/srv/seed" }).seedFolder).toBe("/srv/seed");
	expect(readConfig({ SEED_FOLDER: "none" }).seedFolder).toBeNull();
});

it("takes empty for unset, but an empty password for a server that needs none", () => {
	expect(readConfig({ PORT: "", NEO4J_URI: "", LOG_LEVEL: "" })).toEqual(readConfig({}));
	expect(readConfig({ NEO4J_URI: "bolt://db", NEO4J_PASSWORD: "" }).neo4j).toMatchObject({ password: "" });
});

it("ignores what it does not know", () => {
	expect(readConfig({ PORTS: "x", NEO4J_FOO: "y" })).toEqual(readConfig({}));
});

it.each([
	["PORT", "http", "a port from 0 to 65535, where 0 is a free one"],
	["PORT", "65536", "a port from 0 to 65535, where 0 is a free one"],
	["PORT", "4e3", "a port from 0 to 65535, where 0 is a free one"],
	["NEO4J_BOLT_PORT", "-1", "a port from 0 to 65535, where 0 is a free one"],
	["NEO4J_HTTP_PORT", "7474.5", "a port from 0 to 65535, where 0 is a free one"],
	["HOST", "http://x", "a host name or an IP address"],
	["LOG_LEVEL", "loud", "one of fatal, error, warn, info, debug, trace, silent"],
	["CYPHER_VIEW", "yes", "one of off, local, on"],
	["QUERY_TIMEOUT_MS", "0", "milliseconds from 1 to 600000"],
	["NEO4J_VERSION", "5.26", "one of 5.26.30, 2026.05.0"],
	["NEO4J_DATABASE", "a b", "a database name of 3 to 63 letters, digits, dots, dashes"],
])("refuses %s=%s", (name, value, wanted) => {
	expect(() => readConfig({ [name]: value })).toThrow(
		expect.objectContaining({
			code: "BAD_SETTING",
			message: expect.stringContaining(`${name}: wanted ${wanted}, got "${value}"`),
		}),
	);
});

it.each(["http://db:7474", "db:7687", "neo4j://", "bolt://neo4j:hunter2@db"])("refuses NEO4J_URI=%s", (uri) => {
	expect(() => readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" })).toThrow(
		/^bad settings: NEO4J_URI: wanted an address like neo4j/,
	);
});

it("names all that are bad, in one line, and shows no password", () => {
	const environment = { PORT: "x", LOG_LEVEL: "loud", NEO4J_URI: "bolt://me:hunter2@db", NEO4J_PASSWORD: "hunter3" };
	const message = messageOf(environment);
	expect(message.split("\n")).toHaveLength(1);
	for (const name of ["PORT", "LOG_LEVEL", "NEO4J_URI"]) expect(message).toContain(`${name}: wanted`);
	expect(message).not.toMatch(/hunter/);
});

it("names what does not go together", () => {
	expect(messageOf({ NEO4J_URI: "bolt://db" })).toContain("NEO4J_PASSWORD: wanted the password");
	expect(messageOf({ NEO4J_DATABASE: "movies" })).toContain(
		"NEO4J_DATABASE: wanted neo4j, the only database of the local Neo4j",
	);
	expect(messageOf({ NEO4J_BOLT_PORT: "7000", NEO4J_HTTP_PORT: "7000" })).toContain(
		"NEO4J_HTTP_PORT: wanted another port",
	);
});

function messageOf(environment: Record<string, string>): string {
	try {
		readConfig(environment);
	} catch (cause) {
		return (cause as Error).message;
	}
	return "no failure";
}

// The settings: their defaults, what each accepts, and one line that names all that are bad.
import { describe, expect, it } from "vitest";
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
		poolSize: 100,
		logLevel: "info",
		cypherView: "local",
		queryTimeoutMilliseconds: 10_000,
		slowQueryMilliseconds: 1_000,
		access: {
			tokensFile: null,
			auditFile: null,
			allowedHosts: [],
			corsOrigins: [],
			trustProxy: 0,
			requestsPerMinute: null,
		},
		limits: {
			depth: 20,
			tokens: 2_000,
			aliases: 100,
			rootFields: 20,
			directives: 50,
			cost: 50_000,
			variableDepth: 50,
			bodyBytes: 131_072,
			connections: 1_000,
			requestMilliseconds: 30_000,
			headersMilliseconds: 10_000,
		},
		introspection: true,
		persisted: { only: false, file: null },
		tracesEndpoint: null,
	});
});

describe("a server for others", () => {
	it.each(["0.0.0.0", "::", "api.example.org", "127.example.org"])("HOST=%s needs a choice who is let in", (HOST) => {
		expect(messageOf({ HOST })).toMatch(/^bad settings: HOST: wanted 127\.0\.0\.1, .* got neither$/);
		expect(readConfig({ HOST, AUTH: "none" }).access).toMatchObject({ tokensFile: null, requestsPerMinute: 600 });
		expect(readConfig({ HOST, AUTH_TOKENS: "/srv/tokens.json" }).access.tokensFile).toBe("/srv/tokens.json");
	});

	it.each(["127.0.0.2", "::1", "localhost"])("HOST=%s is this machine", (HOST) => {
		expect(readConfig({ HOST }).access.requestsPerMinute).toBeNull();
	});

	it("answers to any name, unless it is told which; this machine only to its own", () => {
		expect(readConfig({ HOST: "0.0.0.0", AUTH: "none" }).access.allowedHosts).toBeNull();
		const ALLOWED_HOSTS = "Graph.example.org, 10.0.0.1,[fd00::1]";
		for (const HOST of ["0.0.0.0", "127.0.0.1"]) {
			expect(readConfig({ HOST, AUTH: "none", ALLOWED_HOSTS }).access.allowedHosts).toEqual([
				"graph.example.org",
				"10.0.0.1",
				"[fd00::1]",
			]);
		}
	});

	it("is for tokens or for everyone", () => {
		expect(messageOf({ AUTH: "none", AUTH_TOKENS: "t" })).toContain("AUTH, AUTH_TOKENS: wanted one of them, got both");
		expect(messageOf({ AUDIT_LOG: "/tmp/a" })).toContain("AUDIT_LOG: wanted AUTH_TOKENS beside it");
	});

	it("limits what each client asks, and writes down what", () => {
		expect(readConfig({ AUTH_TOKENS: "/srv/tokens.json", DATA_FOLDER: "/srv" }).access).toMatchObject({
			requestsPerMinute: 600,
			auditFile: "/srv/audit.log",
		});
		const asked = {
			RATE_LIMIT_PER_MINUTE: "5",
			TRUST_PROXY: "10.0.0.0/8, ::1",
			CORS_ORIGINS: "https://a.example, http://b:8080",
		};
		expect(readConfig(asked).access).toMatchObject({
			requestsPerMinute: 5,
			trustProxy: ["10.0.0.0/8", "::1"],
			corsOrigins: ["https://a.example", "http://b:8080"],
		});
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
	["AUTH", "no", "none, said in so many words; or set AUTH_TOKENS"],
	["ALLOWED_HOSTS", "*", "host names such as graph.example.org, no ports, separated by commas"],
	["ALLOWED_HOSTS", "graph.example.org:4000", "host names such as graph.example.org, no ports, separated by commas"],
	["ALLOWED_HOSTS", ",", "host names such as graph.example.org, no ports, separated by commas"],
	["CORS_ORIGINS", "*", "origins such as https://app.example.org, separated by commas"],
	["CORS_ORIGINS", "https://a.example/", "origins such as https://app.example.org, separated by commas"],
	["TRUST_PROXY", "yes", "the number of proxies before the server (0 to 9), or their addresses, separated by commas"],
	["RATE_LIMIT_PER_MINUTE", "0", "requests of one client a minute, or off"],
	["MAX_DEPTH", "0", "a whole number from 1 to 1000"],
	["INTROSPECTION", "no", "one of on, off"],
	["OTEL_EXPORTER_OTLP_ENDPOINT", "collector:4318", "an address like http://collector:4318"],
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

// The settings of the program, read once from the environment, and checked all together.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type Access, accessConflicts, accessOf, accessSettings } from "./config/access.ts";
import { type Limits, limitSettings, limitsOf } from "./config/limits.ts";
import { folder, oneOf, onOrOff, wholeNumber } from "./config/values.ts";
import { KnownError } from "./errors.ts";
import { type ReleaseName, releaseNames } from "./neo4j/local/releases.ts";

export interface Config {
	readonly host: string;
	/** 0: a free one. */
	readonly port: number;
	readonly neo4j: ServerOfOthers | ManagedNeo4j;
	/** Connections to one server of Neo4j at most. */
	readonly poolSize: number;
	/** What the graph is made of at the start; null: it is left as it is. */
	readonly seedFolder: string | null;
	readonly logLevel: (typeof logLevels)[number];
	/** Who may ask for the Cypher behind an answer: nobody, clients on this machine, or everyone. */
	readonly cypherView: (typeof cypherViews)[number];
	readonly queryTimeoutMilliseconds: number;
	/** A statement or request that takes longer is logged with its Cypher. */
	readonly slowQueryMilliseconds: number;
	readonly access: Access;
	readonly limits: Limits;
	/** Whether a client may ask for the schema. */
	readonly introspection: boolean;
	readonly persisted: PersistedDocuments;
	/** Where traces go; null: nothing is traced. */
	readonly tracesEndpoint: string | null;
}

/** Which documents a client may ask by their hash. */
export interface PersistedDocuments {
	/** Nothing else is answered. */
	readonly only: boolean;
	/** A manifest of a frontend: hash to document; the explorer's own is always known. */
	readonly file: string | null;
}

/** A server that is there already: NEO4J_URI is set. */
interface ServerOfOthers {
	readonly managed: false;
	readonly uri: string;
	readonly username: string;
	readonly password: string;
	readonly database: string;
}

/** A server that this program runs itself. */
interface ManagedNeo4j {
	readonly managed: true;
	readonly version: ReleaseName;
	/** One store a release: a newer one would convert an older one's store, and there is no way back. */
	readonly dataFolder: string;
	/** Shared by all stores. */
	readonly jarsFolder: string;
	/** 0: a free one. */
	readonly boltPort: number;
	readonly httpPort: number;
	readonly database: "neo4j";
}

const logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"] as const;
const cypherViews = ["off", "local", "on"] as const;

/** The project's own folder: this file is one below it, in src/ as in dist/. */
const project = fileURLToPath(new URL("..", import.meta.url));

/** @throws KnownError BAD_SETTING that names every bad setting in one line, and no password */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
	const given = Object.fromEntries(Object.keys(settings.shape).map((name) => [name, givenFor(environment, name)]));
	const read = settings.safeParse(given);
	const problems = [
		...(read.success ? [] : read.error.issues.map((issue) => problemOf(issue, given))),
		...conflicts(given),
		...accessConflicts(given),
	];
	if (!read.success || problems.length > 0) {
		throw new KnownError("BAD_SETTING", `bad settings: ${problems.join("; ")}`, { details: { problems } });
	}
	const values = read.data;
	return {
		host: values.HOST,
		port: values.PORT,
		neo4j: values.NEO4J_URI === undefined ? managed(values) : ofOthers(values, values.NEO4J_URI),
		seedFolder: values.SEED_FOLDER === "none" ? null : folder(values.SEED_FOLDER),
		poolSize: values.NEO4J_POOL_SIZE,
		logLevel: values.LOG_LEVEL,
		cypherView: values.CYPHER_VIEW,
		queryTimeoutMilliseconds: values.QUERY_TIMEOUT_MS,
		slowQueryMilliseconds: values.SLOW_QUERY_MS,
		access: accessOf(values),
		limits: limitsOf(values),
		introspection: values.INTROSPECTION,
		persisted: {
			only: values.PERSISTED_ONLY,
			file: values.PERSISTED_DOCUMENTS ?? null,
		},
		tracesEndpoint: values.OTEL_EXPORTER_OTLP_ENDPOINT ?? null,
	};
}

const schemes = ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"];
const port = wholeNumber(0, 65_535, "a port from 0 to 65535, where 0 is a free one");

const settings = z.object({
	HOST: z
		.string()
		.regex(/^[A-Za-z0-9.:_-]+$/, "a host name or an IP address")
		.default("127.0.0.1"),
	PORT: port.default(4000),
	NEO4J_URI: z
		.string()
		.refine(isNeo4jUri, `an address like neo4j://host:7687 (${schemes.join(", ")}), no password in it`)
		.optional(),
	NEO4J_USERNAME: z.string().default("neo4j"),
	NEO4J_PASSWORD: z.string().optional(),
	NEO4J_DATABASE: z
		.string()
		.regex(/^[A-Za-z0-9][A-Za-z0-9.-]{2,62}$/, "a database name of 3 to 63 letters, digits, dots, dashes")
		.default("neo4j"),
	// A server of Neo4j works for at most 400 connections at the same time (server.bolt.thread_pool_max_size).
	NEO4J_POOL_SIZE: wholeNumber(1, 1_000, "connections from 1 to 1000").default(100),
	NEO4J_VERSION: z.enum(releaseNames, oneOf(releaseNames)).default("5.26.30"),
	DATA_FOLDER: z.string().default(join(project, ".data")).transform(folder),
	SEED_FOLDER: z.string().default(join(project, "seed")),
	NEO4J_BOLT_PORT: port.default(0),
	NEO4J_HTTP_PORT: port.default(0),
	LOG_LEVEL: z.enum(logLevels, oneOf(logLevels)).default("info"),
	CYPHER_VIEW: z.enum(cypherViews, oneOf(cypherViews)).default("local"),
	QUERY_TIMEOUT_MS: wholeNumber(1, 600_000, "milliseconds from 1 to 600000").default(10_000),
	SLOW_QUERY_MS: wholeNumber(0, 600_000, "milliseconds from 0 to 600000").default(1_000),
	INTROSPECTION: onOrOff("on"),
	PERSISTED_ONLY: onOrOff("off"),
	PERSISTED_DOCUMENTS: z.string().transform(folder).optional(),
	OTEL_EXPORTER_OTLP_ENDPOINT: z
		.url({ protocol: /^https?$/, error: "an address like http://collector:4318" })
		.optional(),
	...accessSettings.shape,
	...limitSettings.shape,
});

type Values = z.infer<typeof settings>;
type Given = Record<string, string | undefined>;

/** Empty is unset, as `${PORT:-}` of a compose file leaves it; but an empty password is one: of a server without. */
function givenFor(environment: NodeJS.ProcessEnv, name: string): string | undefined {
	const value = environment[name];
	return value === "" && name !== "NEO4J_PASSWORD" ? undefined : value;
}

/** What no setting alone is wrong about. */
function conflicts(given: Given): string[] {
	const isManaged = given["NEO4J_URI"] === undefined;
	const { NEO4J_PASSWORD: password, NEO4J_DATABASE: database, NEO4J_BOLT_PORT: bolt, NEO4J_HTTP_PORT: http } = given;
	const found: string[] = [];
	if (!isManaged && password === undefined) {
		found.push(
			"NEO4J_PASSWORD: wanted the password for the server that NEO4J_URI names (empty, if it needs none), got nothing",
		);
	}
	if (isManaged && database !== undefined && database !== "neo4j") {
		found.push(
			`NEO4J_DATABASE: wanted neo4j, the only database of the local Neo4j (NEO4J_URI is not set), got ${JSON.stringify(database)}`,
		);
	}
	if (isManaged && bolt !== undefined && bolt !== "0" && bolt === http) {
		found.push(`NEO4J_HTTP_PORT: wanted another port than NEO4J_BOLT_PORT, got ${http} for both`);
	}
	return found;
}

function problemOf({ path, message }: z.core.$ZodIssue, given: Given): string {
	const name = String(path[0]);
	const value = given[name] ?? "";
	// A password in the address is what may be wrong with it.
	const shown = name === "NEO4J_URI" ? value.replace(/\/\/.*@/, "//…@") : value;
	return `${name}: wanted ${message}, got ${JSON.stringify(shown)}`;
}

function ofOthers(values: Values, uri: string): ServerOfOthers {
	const { NEO4J_USERNAME: username, NEO4J_PASSWORD: password = "", NEO4J_DATABASE: database } = values;
	return { managed: false, uri, username, password, database };
}

function managed(values: Values): ManagedNeo4j {
	const { NEO4J_VERSION: version, DATA_FOLDER: folder, NEO4J_BOLT_PORT: boltPort, NEO4J_HTTP_PORT: httpPort } = values;
	const dataFolder = join(folder, `neo4j-${version}`);
	return {
		managed: true,
		version,
		dataFolder,
		jarsFolder: join(folder, "jars"),
		boltPort,
		httpPort,
		database: "neo4j",
	};
}

function isNeo4jUri(value: string): boolean {
	const url = URL.canParse(value) ? new URL(value) : null;
	return (
		url !== null &&
		schemes.includes(url.protocol.slice(0, -1)) &&
		url.hostname !== "" &&
		url.username === "" &&
		url.password === ""
	);
}

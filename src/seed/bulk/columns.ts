// The columns of the files that neo4j-admin imports: what each property is called, and of which type it is.

/** Name of a property to its type, in the order of the columns. */
export type Columns = Readonly<Record<string, "string" | "string[]" | "long" | "boolean">>;

export const nodeColumns = {
	names: { key: "string", hash: "string" },
	entities: {
		id: "string",
		name: "string",
		aliases: "string[]",
		description: "string",
		kind: "string",
		date: "string",
		collective: "boolean",
		inferred: "string[]",
		orderKey: "string",
		text: "string",
		hash: "string",
	},
	documents: {
		id: "string",
		title: "string",
		publishedOn: "string",
		authors: "string[]",
		url: "string",
		language: "string",
		sourceFile: "string",
		sha256: "string",
		firstLine: "long",
		lastLine: "long",
		inferred: "string[]",
		publisherId: "string",
		orderKey: "string",
		text: "string",
		hash: "string",
	},
	statements: {
		id: "string",
		summary: "string",
		quote: "string",
		mode: "string",
		act: "string",
		cue: "string",
		channel: "string",
		saidOn: "string",
		inferred: "string[]",
		hearsayDistance: "long",
		speakerId: "string",
		publisherId: "string",
		documentId: "string",
		orderKey: "string",
		text: "string",
		hash: "string",
	},
	graph: { id: "string", seededAt: "string", formatVersion: "long" },
	load: { id: "string", startedAt: "string" },
	evidence: { id: "string", relationId: "string", sourceId: "string", targetId: "string", hash: "string" },
} as const satisfies Readonly<Record<string, Columns>>;

export const edgeColumns = {
	NAMED: { text: "string", alias: "boolean" },
	PUBLISHED_BY: {},
	QUOTED_IN: {},
	SPEAKS_FROM: {},
	SAID: {},
	REPORTED_IN: { line: "long", start: "long", end: "long", exact: "string" },
	ABOUT: { entityId: "string", position: "long", stance: "string", orderKey: "string", speakerId: "string" },
	TO: { position: "long" },
	VIA: { position: "long", role: "string" },
	STATED_IN: {},
	SPEAKS_ABOUT: { statements: "long" },
	links: {},
	relations: {
		id: "string",
		title: "string",
		since: "string",
		until: "string",
		ended: "boolean",
		endedBy: "string",
		hash: "string",
	},
} as const satisfies Readonly<Record<string, Columns>>;

/** The property by which edges find a node. */
export function identityOf(kind: keyof typeof nodeColumns): "id" | "key" {
	return kind === "names" ? "key" : "id";
}

// The executable schema: the SDL of schema/, each root field answered by the reader, everything below it taken from that answer.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import {
	buildASTSchema,
	type DocumentNode,
	type GraphQLResolveInfo,
	type GraphQLSchema,
	isAbstractType,
	isObjectType,
	isScalarType,
	Kind,
	type NameNode,
	parse,
	visit,
} from "graphql";
import { type AnswerObject, typename } from "../read/answer.ts";
import type { Reader, Reading } from "../read/reader.ts";
import { scalars } from "./scalars.ts";

const schemaFolder = fileURLToPath(new URL("../../schema/", import.meta.url));

/** What a request carries through the execution; `reading` begins with its first root field. */
export interface RequestContext {
	reading?: Reading;
	/** Aborted when the client has gone away. */
	readonly signal?: AbortSignal;
}

/** The SDL, all files together. */
export function readSdl(): string {
	const files = readdirSync(schemaFolder).filter((file) => file.endsWith(".graphql"));
	return files
		.sort()
		.map((file) => readFileSync(join(schemaFolder, file), "utf8"))
		.join("\n");
}

/** The schema without anything that answers. */
export function readSchema(): GraphQLSchema {
	const schema = buildASTSchema(withNarrowNames(parse(readSdl())));
	for (const type of Object.values(schema.getTypeMap())) {
		const scalar = isScalarType(type) ? scalars[type.name] : undefined;
		if (isScalarType(type) && scalar) Object.assign(type, scalar);
	}
	return schema;
}

/**
 * One character beyond Latin-1 makes V8 hold the whole SDL with two bytes a character, all names that are cut out of it, and
 * every answer that has such a name for a key: twice the memory.
 */
function withNarrowNames(document: DocumentNode): DocumentNode {
	const narrow = (node: NameNode) => ({ ...node, value: Buffer.from(node.value, "latin1").toString("latin1") });
	return visit(document, { [Kind.NAME]: narrow });
}

/** Makes a schema answer from a reader. */
export function answerFrom(schema: GraphQLSchema, reader: Reader): GraphQLSchema {
	for (const type of Object.values(schema.getTypeMap())) {
		if (type.name.startsWith("__")) continue;
		if (isAbstractType(type)) type.resolveType = (value) => (value as AnswerObject)[typename] as string;
		if (!isObjectType(type)) continue;
		const isRoot = type === schema.getQueryType();
		for (const field of Object.values(type.getFields())) field.resolve = isRoot ? rootFrom(reader) : fromAnswer;
	}
	return schema;
}

function rootFrom(reader: Reader) {
	return (_source: unknown, _args: unknown, context: RequestContext, info: GraphQLResolveInfo): Promise<unknown> => {
		context.reading ??= reader.begin(info.operation, info.fragments, info.variableValues, context.signal);
		return context.reading.root(String(info.path.key));
	};
}

/** The answer is keyed as the client asked, aliases included. */
function fromAnswer(source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo): unknown {
	return (source as AnswerObject)[info.path.key];
}

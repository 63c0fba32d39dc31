// The values of a file of JSON-LD: the elements of a DataFeed or an array, or one markup a line, as pages embed it.
import { pipeline, Readable } from "node:stream";
import chain from "stream-chain";
import { parser } from "stream-json";
import { pick } from "stream-json/filters/pick.js";
import { streamArray } from "stream-json/streamers/stream-array.js";
import { KnownError } from "../errors.ts";
import { Refused, refusable } from "./found.ts";
import { type Input, startOf, textOf } from "./input.ts";
import { jsonValue, textLinesOf } from "./records.ts";

export interface Markup {
	/** Of the line, or in a feed or array the running number of the markup: a whole feed may be one line. */
	readonly number: number;
	readonly value: unknown;
}

/** @throws KnownError BAD_IMPORT when one document that holds all is no JSON: what follows the fault cannot be read */
export async function* markups(input: Input): AsyncGenerator<Markup> {
	const start = (await startOf(input, 64 * 1024)).replace(/^\uFEFF/, "").trimStart();
	const firstLine = start.split("\n", 1)[0] ?? "";
	if (firstLine.startsWith("<script") || isOneMarkup(firstLine)) yield* inLines(input);
	else yield* inOneDocument(input, start.startsWith("["));
}

function isOneMarkup(line: string): boolean {
	const value = refusable(() => jsonValue(line));
	if (value instanceof Refused) return false;
	return typeof value === "object" && value !== null && !Array.isArray(value) && !("dataFeedElement" in value);
}

async function* inLines(input: Input): AsyncGenerator<Markup> {
	for await (const { number, text } of textLinesOf(input)) {
		const value = text instanceof Refused ? text : refusable(() => jsonValue(withoutTag(text)));
		yield { number, value };
	}
}

/** The research data set of Data Commons keeps the tag that embeds each markup in its page. */
function withoutTag(line: string): string {
	return line
		.trim()
		.replace(/^<script[^>]*>/, "")
		.replace(/<\/script>$/, "");
}

async function* inOneDocument(input: Input, isArray: boolean): AsyncGenerator<Markup> {
	const elements = isArray
		? chain([parser(), streamArray()])
		: chain([parser(), pick({ filter: "dataFeedElement" }), streamArray()]);
	// A failure on the way destroys `elements`, whose reader then gets it.
	pipeline(Readable.from(textOf(input)), elements, () => {});
	let number = 0;
	try {
		for await (const { value } of elements as AsyncIterable<{ value: unknown }>) {
			for (const markup of itemsOf(value)) yield { number: ++number, value: markup };
		}
	} catch (cause) {
		if (cause instanceof KnownError) throw cause;
		const got = (cause as Error).message;
		throw new KnownError("BAD_IMPORT", `${input.name}: wanted JSON, got after markup ${number}: ${got}`, { cause });
	}
}

/** The markups of an element of a feed, or the element itself where it is one. */
function itemsOf(element: unknown): unknown[] {
	if (typeof element !== "object" || element === null || !("item" in element)) return [element];
	return Array.isArray(element.item) ? element.item : [element.item];
}

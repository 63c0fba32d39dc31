// Records of which each has a line of its own.
import type { z } from "zod";
import { type Found, Refused, refusable } from "./found.ts";
import type { Input } from "./input.ts";

/** No record of the formats comes near it: an article of Quotebank with its context has some hundred kilobytes. */
const longestLineInBytes = 16 * 1024 * 1024;

interface Line {
	readonly number: number;
	/** Undefined when the line is longer than any record. */
	readonly bytes: Buffer | undefined;
}

/** What `read` makes of each line that has text; a line that is no UTF-8 or too long is not taken. */
export async function* recordsOf(
	input: Input,
	read: (text: string, line: number) => Iterable<Found>,
): AsyncGenerator<Found> {
	for await (const { number, text } of textLinesOf(input)) {
		if (text instanceof Refused) yield { line: number, why: text };
		else yield* read(text, number);
	}
}

/** The lines that have text, numbered from 1. */
export async function* textLinesOf(input: Input): AsyncGenerator<{ number: number; text: string | Refused }> {
	for await (const { number, bytes } of linesOf(input.bytes())) {
		const text = refusable(() => decoded(bytes));
		if (text instanceof Refused || text.trim() !== "") yield { number, text };
	}
}

/** The record that a line of JSON holds. */
export function jsonRecord<Type extends z.ZodType>(type: Type, what: string, text: string): z.output<Type> {
	return shapedRecord(type, what, jsonValue(text));
}

export function jsonValue(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new Refused("no JSON", (error as Error).message, { isRecord: false });
	}
}

/** A value as the record that it should be. */
export function shapedRecord<Type extends z.ZodType>(type: Type, what: string, value: unknown): z.output<Type> {
	const result = type.safeParse(value);
	if (result.success) return result.data;
	const { path, message } = result.error.issues[0] ?? { path: [], message: "" };
	throw new Refused(`no ${what}`, `${path.length > 0 ? path.join(".") : "the value"}: ${message}`, { isRecord: false });
}

function decoded(bytes: Buffer | undefined): string {
	if (bytes === undefined) {
		throw new Refused("line longer than any record", `over ${longestLineInBytes} bytes`, { isRecord: false });
	}
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch {
		throw new Refused("no UTF-8", undefined, { isRecord: false });
	}
}

async function* linesOf(chunks: AsyncIterable<Buffer>): AsyncGenerator<Line> {
	let parts: Buffer[] = [];
	let length = 0;
	let number = 1;
	const add = (part: Buffer): void => {
		length += part.length;
		if (length <= longestLineInBytes) parts.push(part);
		else parts = [];
	};
	const end = (): Line => {
		const line = { number, bytes: length <= longestLineInBytes ? Buffer.concat(parts) : undefined };
		parts = [];
		length = 0;
		number++;
		return line;
	};
	for await (const chunk of chunks) {
		let start = 0;
		for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, start)) {
			add(chunk.subarray(start, at));
			yield end();
			start = at + 1;
		}
		add(chunk.subarray(start));
	}
	if (length > 0) yield end();
}

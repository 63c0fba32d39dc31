// What goes past Apollo is kept by the size of its document, also where a request holds its hash only.
import type { IncomingMessage, ServerResponse } from "node:http";
import { type OperationDefinitionNode, parse } from "graphql";
import { expect, it, vi } from "vitest";
import { passThrough } from "../../src/api/passThrough.ts";
import { noteOf } from "../../src/api/requestNote.ts";
import { readSchema } from "../../src/api/schema.ts";
import type { Reader } from "../../src/read/reader.ts";

it("long documents that are asked for by their hash push out each other", () => {
	const begin = vi.fn<Reader["begin"]>(() => {
		throw new Error("It was asked, and that is all that this test wants to know");
	});
	const known = passThrough(readSchema(), { begin }, 10, () => undefined);
	const requestOf = (sha256Hash: string) =>
		({ method: "POST", headers: {}, body: { extensions: { persistedQuery: { version: 1, sha256Hash } } } }) as unknown;
	const remember = (hash: string) => {
		const document = parse(`{ stats { people } } # ${"x".repeat(60_000)}`);
		const request = requestOf(hash) as IncomingMessage;
		noteOf(request).accepted = { document, operation: document.definitions[0] as OperationDefinitionNode, hash };
		known.remember(request, "application/json");
	};
	const isKnown = (hash: string): boolean => {
		begin.mockClear();
		known.answer(requestOf(hash) as IncomingMessage, { once: () => undefined } as unknown as ServerResponse, () => {});
		return begin.mock.calls.length > 0;
	};
	for (const hash of ["first", "second", "third"]) remember(hash);
	expect(["first", "second", "third"].map(isKnown)).toEqual([true, true, true]);
	remember("fourth");
	expect(["first", "second", "third", "fourth"].map(isKnown)).toEqual([false, true, true, true]);
});

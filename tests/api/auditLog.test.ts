// The audit log holds every document's text, and the server does not hold them all.
import { EventEmitter } from "node:events";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Request, Response } from "express";
import pino from "pino";
import { expect, it, onTestFinished } from "vitest";
import { openAuditLog } from "../../src/api/access/auditLog.ts";
import { noteOf } from "../../src/api/requestNote.ts";

it("a document's text stands there once, and again only after ten thousand others", async () => {
	const folder = await mkdtemp(join(tmpdir(), "whosaid-audit-"));
	onTestFinished(() => rm(folder, { recursive: true, force: true }));
	const file = join(folder, "audit.log");
	const audit = await openAuditLog(file, pino({ level: "silent" }));
	const asked = (document: string) => {
		const request = { method: "POST", body: { query: `{ ${document} }` }, originalUrl: "/graphql" } as Request;
		const response = new EventEmitter() as Response;
		noteOf(request).document = document;
		audit.record(request, response, () => undefined);
		response.emit("close");
	};
	asked("first");
	asked("first");
	for (let number = 0; number < 10_000; number++) asked(`other${number}`);
	asked("first");
	asked("first");
	await audit.close();
	const lines = (await readFile(file, "utf8")).trim().split("\n");
	expect(lines).toHaveLength(10_004);
	const texts = lines.map((line) => JSON.parse(line)).filter(({ document }) => document === "first");
	expect(texts.map(({ query }) => query)).toEqual(["{ first }", undefined, "{ first }", undefined]);
});

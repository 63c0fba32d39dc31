// Who asked what, one line of JSON a request, in a file that is only ever appended to.
import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";
import type { RequestHandler } from "express";
import pino, { type Logger } from "pino";
import { KnownError } from "../../errors.ts";
import { noteOf } from "../requestNote.ts";

/** Where the lines go. */
export interface AuditLog {
	/** A line for each request, when it is answered or given up. */
	readonly record: RequestHandler;
	/** Waits until all lines are written. */
	close(): Promise<void>;
}

// The texts of so many documents are known to stand in the file already; after that some stand there again.
const maximumDocuments = 10_000;
// Beyond it a line says only how long the variables were: a client could else fill the disk at its own rate.
const longestVariables = 4_000;
const longestQuery = 20_000;

/**
 * A token never stands in it, only the name of its client.
 * @throws KnownError BAD_SETTING when the file cannot be opened
 */
export async function openAuditLog(file: string, log: Logger): Promise<AuditLog> {
	tryToAppend(file);
	const destination = pino.destination({ dest: file, append: true, mode: 0o600, sync: false });
	await new Promise<void>((resolve, reject) => destination.once("ready", resolve).once("error", reject));
	destination.on("error", (err) => log.error({ err }, "the audit log cannot be written"));
	const known = new Set<string>();

	const textOnce = (document: string | undefined, text: unknown) => {
		if (document === undefined || typeof text !== "string" || known.has(document)) return {};
		if (known.size >= maximumDocuments) known.clear();
		known.add(document);
		return { query: text.slice(0, longestQuery) };
	};

	return {
		record(request, response, next) {
			response.once("close", () => {
				const { client = null, operation = null, document, outcome = "ABORTED" } = noteOf(request);
				const { query, variables } = asked(request);
				const line = {
					at: new Date().toISOString(),
					requestId: noteOf(request).id,
					client,
					address: request.ip,
					path: request.originalUrl.split("?")[0],
					operation,
					document,
					...textOnce(document, query),
					...(variables === undefined ? {} : { variables: bounded(variables) }),
					outcome,
				};
				destination.write(`${JSON.stringify(line)}\n`);
			});
			next();
		},
		close: () =>
			new Promise((resolve) => {
				destination.once("close", resolve);
				destination.end();
			}),
	};
}

function tryToAppend(file: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		closeSync(openSync(file, "a", 0o600));
	} catch (cause) {
		const got = `${file} (${(cause as NodeJS.ErrnoException).code})`;
		throw new KnownError("BAD_SETTING", `AUDIT_LOG: wanted a file to append to, got ${got}`, { cause });
	}
}

function asked({ method, body, query }: Parameters<RequestHandler>[0]): { query?: unknown; variables?: unknown } {
	return (method === "GET" ? query : body) ?? {};
}

function bounded(variables: unknown): unknown {
	try {
		const { length } = JSON.stringify(variables);
		return length <= longestVariables ? variables : `${length} characters`;
	} catch {
		// The request was refused for that; an exception here would end the server.
		return "nested too deep to be written";
	}
}

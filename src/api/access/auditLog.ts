// Who asked what, one line of JSON a request, in a file that is only ever appended to.
import type { RequestHandler } from "express";
import pino, { type Logger } from "pino";
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

/** A token never stands in it, only the name of its client. @throws when the file cannot be opened */
export async function openAuditLog(file: string, log: Logger): Promise<AuditLog> {
	const destination = pino.destination({ dest: file, append: true, mkdir: true, mode: 0o600, sync: false });
	await new Promise<void>((resolve, reject) => destination.once("ready", resolve).once("error", reject));
	destination.on("error", (err) => log.error({ err }, "the audit log cannot be written"));
	const known = new Set<string>();

	const textOnce = (document: string | undefined, text: unknown) => {
		if (document === undefined || typeof text !== "string" || known.has(document)) return {};
		if (known.size >= maximumDocuments) known.clear();
		known.add(document);
		return { query: text };
	};

	return {
		record(request, response, next) {
			response.once("close", () => {
				const { client = null, operation = null, document, outcome = "ABORTED" } = noteOf(request);
				const { query, variables } = asked(request);
				const line = {
					at: new Date().toISOString(),
					requestId: request.id,
					client,
					address: request.ip,
					path: request.path,
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

function asked({ method, body, query }: Parameters<RequestHandler>[0]): { query?: unknown; variables?: unknown } {
	return (method === "GET" ? query : body) ?? {};
}

function bounded(variables: unknown): unknown {
	const { length } = JSON.stringify(variables);
	return length <= longestVariables ? variables : `${length} characters`;
}

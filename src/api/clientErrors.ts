// What a client is told whose request never became one: too slow, too large a head, no HTTP at all.
import type { Server } from "node:http";
import type { Socket } from "node:net";
import type { Metrics } from "./metrics.ts";

const known: Readonly<Record<string, { status: string; reason: string; message: string }>> = {
	ERR_HTTP_REQUEST_TIMEOUT: {
		status: "408 Request Timeout",
		reason: "slow",
		message: "wanted the whole request sooner, got a part of it",
	},
	HPE_HEADER_OVERFLOW: {
		status: "431 Request Header Fields Too Large",
		reason: "headers",
		message: "wanted at most 16 KiB of headers, got more",
	},
};
const other = {
	status: "400 Bad Request",
	reason: "malformed",
	message: "wanted a request of HTTP/1.1, got something else",
};

/** Answers with an error as GraphQL has them, and closes the connection. Connections over the limit are closed without. */
export function refuseBrokenRequests(server: Server, { refused }: Metrics): void {
	server.on("clientError", (error: NodeJS.ErrnoException, socket: Socket) => {
		const { status, reason, message } = known[error.code ?? ""] ?? other;
		if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
		refused.inc({ reason });
		const body = JSON.stringify({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
		const head = [
			`HTTP/1.1 ${status}`,
			"Connection: close",
			"Content-Type: application/json",
			`Content-Length: ${Buffer.byteLength(body)}`,
		];
		socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
		// Who does not read the answer does not keep the connection either.
		socket.destroySoon();
	});
	server.on("drop", () => refused.inc({ reason: "connections" }));
}

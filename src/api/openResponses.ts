// The responses that are not finished: whether their client has gone away, and their last word when the server stops.
import type { Server, ServerResponse } from "node:http";

/** Tells the clients of a server that is about to stop not to use their connections again. */
export function closeConnectionsAfterAnswers(server: Server): () => void {
	const open = new Set<ServerResponse>();
	let stopping = false;
	server.prependListener("request", (_request, response: ServerResponse) => {
		// Node writes `Connection: close` then; without it a client sends its next request into a closed connection.
		if (stopping) response.shouldKeepAlive = false;
		open.add(response);
		response.once("close", () => open.delete(response));
	});
	return () => {
		stopping = true;
		for (const response of open) response.shouldKeepAlive = false;
	};
}

/** Aborted when the client closes the connection before its answer is through. */
export function clientGone(response: ServerResponse): AbortSignal {
	const gone = new AbortController();
	response.once("close", () => {
		if (!response.writableFinished) gone.abort();
	});
	return gone.signal;
}

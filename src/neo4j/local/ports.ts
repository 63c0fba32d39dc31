// Chooses the loopback ports, and says whose setting it is when one is taken.
import { createServer } from "node:net";
import { KnownError } from "../../errors.ts";

export interface Ports {
	readonly bolt: number;
	/** Null: no HTTP, and so no Browser. */
	readonly http: number | null;
}

/** The ports asked for; 0 stands for a free one. */
export interface WantedPorts {
	readonly bolt: number;
	readonly http: number | null;
}

/** @throws KnownError PORT_IN_USE */
export async function choosePorts(wanted: WantedPorts): Promise<Ports> {
	const bolt = await probe(wanted.bolt, "NEO4J_BOLT_PORT");
	if (wanted.http === null) return { bolt, http: null };
	let http = await probe(wanted.http, "NEO4J_HTTP_PORT");
	while (http === bolt && wanted.http === 0) http = await probe(0, "NEO4J_HTTP_PORT");
	if (http === bolt) throw inUse(http, "NEO4J_HTTP_PORT", "NEO4J_BOLT_PORT asks for it too");
	return { bolt, http };
}

/** Listens for a moment. Someone may take the port between this and Neo4j: the start then tries again with others. */
function probe(port: number, setting: string): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = createServer();
		server.once("error", (cause: NodeJS.ErrnoException) => {
			const why = cause.code === "EACCES" ? "it is not allowed here" : "another process listens there";
			reject(cause.code === "EADDRINUSE" || cause.code === "EACCES" ? inUse(port, setting, why, cause) : cause);
		});
		server.listen({ host: "127.0.0.1", port, exclusive: true }, () => {
			const address = server.address();
			server.close(() => resolve(typeof address === "object" && address !== null ? address.port : port));
		});
	});
}

function inUse(port: number, setting: string, why: string, cause?: unknown): KnownError {
	return new KnownError(
		"PORT_IN_USE",
		`wanted 127.0.0.1:${port} for Neo4j, as ${setting} says; got: ${why}. Set ${setting} to another port, or to 0 for a free one`,
		{ details: { port, setting }, cause },
	);
}

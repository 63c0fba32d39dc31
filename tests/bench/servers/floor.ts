// The least that answering can cost: node:http, one hand-written Cypher a case, positional rows, JSON.stringify.
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import neo4j from "neo4j-driver";
import { announce, openDriver } from "./access.ts";
import { floorQueries } from "./floorQueries.ts";

const driver = openDriver({ fetchSize: -1, disableLosslessIntegers: true });

const server = createServer((request, response) => {
	answer(request).then(
		(text) => response.writeHead(200, { "content-type": "application/json" }).end(text),
		(error: Error) => response.writeHead(500).end(error.message),
	);
});
server.keepAliveTimeout = 60_000;
server.listen(0, "127.0.0.1", () => announce(`http://127.0.0.1:${(server.address() as AddressInfo).port}`));

async function answer(request: IncomingMessage): Promise<string> {
	const { query, variables } = JSON.parse(await textOf(request)) as {
		query: keyof typeof floorQueries;
		variables: Record<string, string>;
	};
	const { cypher, shape } = floorQueries[query];
	const session = driver.session({ database: "neo4j", defaultAccessMode: neo4j.session.READ });
	try {
		const { records } = await session.run(cypher, variables);
		return JSON.stringify({ data: shape(records[0]?.get(0) ?? null) });
	} finally {
		// Nothing of the answer waits for it.
		void session.close();
	}
}

function textOf(request: IncomingMessage): Promise<string> {
	return new Promise((resolve, reject) => {
		const chunks: Buffer[] = [];
		request.on("data", (chunk: Buffer) => chunks.push(chunk));
		request.once("end", () => resolve(Buffer.concat(chunks).toString()));
		request.once("error", reject);
	});
}

// What is printed can be opened, wherever the server listens.
import { createServer } from "node:http";
import { expect, it, onTestFinished } from "vitest";
import { listen } from "../../src/api/listen.ts";

it.each([
	["127.0.0.1", "127.0.0.1"],
	["localhost", "localhost"],
	["0.0.0.0", "localhost"],
	["::", "localhost"],
	["::1", "[::1]"],
])("HOST=%s", async (host, shown) => {
	const server = createServer((_request, response) => response.end("here"));
	onTestFinished(() => void server.close());
	const origin = await listen(server, { host, port: 0 });
	expect(origin).toMatch(new RegExp(`^http://${shown.replaceAll(/[[\]]/g, "\\$&")}:\\d+$`));
	expect(await (await fetch(origin)).text()).toBe("here");
});

// A program that runs a local Neo4j, to be ended by the tests. It imports from dist/, which the test set-up has built:
// vitest's own transform does not reach child processes.
import neo4j from "neo4j-driver";
import { startLocalNeo4j } from "../../dist/neo4j/local/start.js";

const options = JSON.parse(process.argv[2]);
const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

try {
	const server = await startLocalNeo4j({
		...options,
		environment: process.env,
		onProgress: ({ phase, message }) => tell({ phase, message }),
	});
	server.onExit(({ message, lastLines }) => tell({ exit: message, lastLines }));
	// No other signal is handled, and none before: the worst parent is the one that does nothing when it is told to end.
	process.once("SIGINT", () => finishWork(server));
	tell({ uri: server.uri, pid: server.pid });
	setInterval(() => {}, 1_000);
} catch ({ code, message }) {
	tell({ code, message });
	process.exitCode = 1;
}

/** As the API does: answers what has been asked, then stops the database. */
async function finishWork({ uri, username, password, stop }) {
	await new Promise((resolve) => setTimeout(resolve, 1_000));
	const driver = neo4j.driver(uri, neo4j.auth.basic(username, password));
	const { records } = await driver.executeQuery("RETURN 'still here' AS answer");
	tell({ answer: records[0].get("answer") });
	await driver.close();
	await stop();
	process.exit();
}

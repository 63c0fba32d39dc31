// A program that runs a local Neo4j, to be killed by the tests. It imports from dist/, which the test set-up has built:
// vitest's own transform does not reach child processes.
import { startLocalNeo4j } from "../../dist/neo4j/local/start.js";

const tell = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);
// No signal handlers on purpose: the worst parent is the one that does nothing when it is told to end.
try {
	const server = await startLocalNeo4j({
		...JSON.parse(process.argv[2]),
		environment: process.env,
		onProgress: ({ phase, message }) => tell({ phase, message }),
	});
	server.onExit(({ message, lastLines }) => tell({ exit: message, lastLines }));
	tell({ uri: server.uri, password: server.password, pid: server.pid });
	setInterval(() => {}, 1_000);
} catch ({ code, message }) {
	tell({ code, message });
	process.exitCode = 1;
}

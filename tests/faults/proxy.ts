// A way to the database that can be harmed as a cable can: cut, cut in the middle of an answer, or swallowing all.
import { createServer, connect as dial, type Server, type Socket } from "node:net";
import { onTestFinished } from "vitest";

/** A way to a server. */
export interface Cable {
	readonly uri: string;
	/** Ends all connections at once; new ones are let through. */
	cut(): void;
	/** Ends all connections and takes no new ones. */
	cutForGood(): void;
	/** Ends each connection after so many bytes from the server, from now on, so many times. */
	cutAfter(bytes: number, times: number): void;
	/** Connections that there are carry nothing any more, and neither do new ones until `restore`: no end is told of it. */
	swallow(): void;
	/** New connections work again; the old ones stay as they are. */
	restore(): void;
	/** What clients have sent so far, a character a byte. */
	sent(): string;
}

/** To the server of a `bolt://` address; gone after the test. */
export async function proxyTo(uri: string): Promise<Cable> {
	const { hostname, port } = new URL(uri);
	const sockets = new Set<Socket>();
	let swallows = false;
	let cutsLeft = 0;
	let cutBytes = 0;
	const sent: Buffer[] = [];
	const server: Server = createServer((near) => {
		const far = dial(Number(port), hostname);
		for (const socket of [near, far]) {
			sockets.add(socket);
			socket.on("error", () => {});
			socket.on("close", () => sockets.delete(socket));
		}
		if (swallows) {
			mute(near);
			mute(far);
			return;
		}
		near.on("close", () => far.destroy());
		far.on("close", () => near.destroy());
		near.on("data", (chunk) => sent.push(chunk));
		near.pipe(far);
		let fromServer = 0;
		let since = cutBytes;
		far.on("data", (chunk) => {
			if (since !== cutBytes) fromServer = 0;
			since = cutBytes;
			fromServer += chunk.length;
			if (cutsLeft > 0 && fromServer >= cutBytes) {
				cutsLeft--;
				near.destroy();
			} else if (!near.destroyed) near.write(chunk);
		});
	});
	const cut = (): void => {
		for (const socket of sockets) socket.destroy();
	};
	const cutForGood = (): void => {
		server.close();
		cut();
	};
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	onTestFinished(cutForGood);
	const address = server.address();
	if (typeof address !== "object" || address === null) throw new Error("wanted a port, got none");
	return {
		uri: `bolt://127.0.0.1:${address.port}`,
		cut,
		cutForGood,
		cutAfter(bytes, times) {
			cutBytes = bytes;
			cutsLeft = times;
		},
		swallow() {
			swallows = true;
			for (const socket of sockets) mute(socket);
		},
		restore() {
			swallows = false;
		},
		sent: () => Buffer.concat(sent).toString("latin1"),
	};
}

function mute(socket: Socket): void {
	socket.unpipe();
	socket.removeAllListeners("data");
	socket.resume();
}

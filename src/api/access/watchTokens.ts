// The tokens as the file says now: read again when it changes, so that a token is given or taken without a restart.
import { unwatchFile, watchFile } from "node:fs";
import type { Logger } from "pino";
import { type Client, clientOf, readTokenFile } from "./tokenFile.ts";

/** Who a token belongs to. */
export interface Tokens {
	clientOf(token: string): Client | null;
	stop(): void;
}

// By looking at the file: notices of the file system are lost on network drives, and where a mounted secret is a link.
const everyMilliseconds = 500;

/** A file that is broken or gone while the server runs leaves the tokens as they were, and is told in the log. */
export function watchTokens(file: string, log: Logger): Tokens {
	let content = readTokenFile(file);
	const reread = () => {
		try {
			content = readTokenFile(file);
			log.info({ tokens: content.tokens.map(({ name }) => name) }, "the tokens were read again");
		} catch (error) {
			log.error({ reason: (error as Error).message }, "the tokens stay as they were: their file cannot be read");
		}
	};
	watchFile(file, { interval: everyMilliseconds, persistent: false }, reread);
	return {
		clientOf: (token) => clientOf(content, token),
		stop: () => unwatchFile(file, reread),
	};
}

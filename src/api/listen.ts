// Where the server listens, and how a person on this machine gets there.
import type { Server } from "node:http";
import { type AddressInfo, isIPv6 } from "node:net";
import type { Config } from "../config.ts";
import { KnownError } from "../errors.ts";

/**
 * The origin to open, as `http://127.0.0.1:4000`, once it listens.
 * @throws KnownError PORT_IN_USE, BAD_SETTING
 */
export async function listen(server: Server, { host, port }: Pick<Config, "host" | "port">): Promise<string> {
	await new Promise<void>((resolve, reject) => {
		server.once("error", (cause: NodeJS.ErrnoException) => reject(refusal(host, port, cause)));
		server.listen({ host, port }, resolve);
	});
	return `http://${openable(host)}:${(server.address() as AddressInfo).port}`;
}

/** No browser opens the address that stands for all addresses of a machine. */
function openable(host: string): string {
	if (host === "0.0.0.0" || (isIPv6(host) && /^[0:]+$/.test(host))) return "localhost";
	return isIPv6(host) ? `[${host}]` : host;
}

function refusal(host: string, port: number, cause: NodeJS.ErrnoException): KnownError {
	return cause.code === "EADDRINUSE"
		? new KnownError(
				"PORT_IN_USE",
				`PORT: wanted a free port on ${host}, but ${port} is in use: stop its owner or set another PORT (0: any)`,
				{ cause },
			)
		: new KnownError("BAD_SETTING", `HOST, PORT: cannot listen on ${host}:${port} (${cause.code})`, { cause });
}

// Which names the server answers to: a page of another site reaches it by a name of its own that leads here (DNS rebinding).
import { isIP } from "node:net";
import type { Handler } from "../chain.ts";
import type { Metrics } from "../metrics.ts";
import { refuse } from "../refusal.ts";

/** Answers 421 to a request whose `Host` is neither this machine nor one of these names; the port does not matter. */
export function answerTo(names: readonly string[], { refused }: Metrics): Handler {
	const known = new Set(names);
	return (request, response, next) => {
		const name = nameOf(request.headers.host ?? "");
		if (known.has(name) || isThisMachine(name)) return next();
		refused.inc({ reason: "MISDIRECTED" });
		const wanted = ["localhost", "127.0.0.1", "[::1]", ...names].join(", ");
		refuse(request, response, {
			status: 421,
			code: "MISDIRECTED",
			message: `Host: wanted one of ${wanted}, got ${JSON.stringify(name.slice(0, 100))}; the setting ALLOWED_HOSTS names more`,
		});
	};
}

function nameOf(host: string): string {
	return host.replace(/:\d*$/, "").toLowerCase();
}

/** Not by how it begins: `127.0.0.1.example.org` is a name that anybody can have. */
function isThisMachine(name: string): boolean {
	return name === "localhost" || name === "[::1]" || (name.startsWith("127.") && isIP(name) === 4);
}

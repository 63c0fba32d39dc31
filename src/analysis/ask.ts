// `npm run ask`: a question of the library, answered out of the running graph.
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { KnownError } from "../errors.ts";
import { asking } from "./asking.ts";

process.exitCode = await run(process.argv.slice(2));

/** The exit code: 0 answered, 1 a name or the server is wrong, 2 the arguments are. */
async function run(words: string[]): Promise<number> {
	try {
		await pipeline(Readable.from(asking(words, process.env)), process.stdout, { end: false });
		return 0;
	} catch (error) {
		// Whoever reads us has enough, as `head` has after ten lines.
		if ((error as NodeJS.ErrnoException).code === "EPIPE") return 0;
		if (!(error instanceof KnownError)) throw error;
		console.error(error.message);
		return error.code === "BAD_ARGUMENT" ? 2 : 1;
	}
}

// Where the project keeps its own seed.
import { relative } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's seed folder as a path from where the command runs, so that terminals can open what it prints. */
export function defaultSeedFolder(): string {
	return relative(process.cwd(), fileURLToPath(new URL("../../seed", import.meta.url))) || ".";
}

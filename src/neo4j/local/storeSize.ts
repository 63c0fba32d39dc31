// How much disk a graph takes.
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** MB (10^6 bytes) of the graph and its indexes, without the log of transactions; of a server that has stopped, all of it. */
export function storeMegabytes(dataFolder: string): number {
	const folder = join(dataFolder, "data", "databases", "neo4j");
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
	return files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0) / 1e6;
}

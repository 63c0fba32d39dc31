// A folder for what does not fit into memory, made when it is needed and removed at the end.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export interface Scratch {
	/** Where a file of this name belongs. */
	path(name: string): string;
	/** Removes the folder; also at the end of a process that was not killed. */
	remove(): void;
}

export function scratch(): Scratch {
	let folder: string | undefined;
	const remove = (): void => {
		if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
		folder = undefined;
		process.off("exit", remove);
	};
	return {
		path(name) {
			if (folder === undefined) {
				folder = mkdtempSync(join(tmpdir(), "whosaid-seed-"));
				process.once("exit", remove);
			}
			return join(folder, name);
		},
		remove,
	};
}

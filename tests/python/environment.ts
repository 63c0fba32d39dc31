// A Python with the packages that read what this project writes, made once for each list of them.
import { execFile } from "node:child_process";
import { createHash, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { newClaim, release, take } from "../../src/neo4j/local/claim.ts";

const run = promisify(execFile);

const ours = {
	requirements: fileURLToPath(new URL("requirements.txt", import.meta.url)),
	folder: fileURLToPath(new URL("../../.data", import.meta.url)),
};

/**
 * The path of a Python interpreter that can import every package of `requirements`; the first caller makes it (8 s of
 * processor time and 75 MB from PyPI), others wait. Its folder's name holds the hash of the list and of the Python that
 * it was made by: another list is another folder. Start programs of packages as `python -m`, not by their scripts.
 * @throws Error with what pip said; then there is no folder
 */
export async function pythonEnvironment({ requirements, folder } = ours): Promise<string> {
	const { stdout: python } = await run("python3", ["-c", "import sys; print(sys.executable, sys.version)"]);
	const hash = createHash("sha256")
		.update(await readFile(requirements))
		.update(python);
	const home = join(folder, `python-${hash.digest("hex").slice(0, 8)}`);
	await mkdir(folder, { recursive: true });
	const [lock, claim] = [`${home}.lock`, newClaim()];
	while (!existsSync(home)) {
		if (take(lock, claim) !== null) {
			await pause(250);
			continue;
		}
		try {
			if (!existsSync(home)) await makeAndName(home, requirements);
		} finally {
			release(lock, claim.token);
		}
	}
	return join(home, "bin", "python");
}

/** pip fills another folder, which gets its name only when it is complete: a rename is all or nothing. */
async function makeAndName(home: string, requirements: string): Promise<void> {
	const unfinished = `${home}.unfinished-${randomUUID()}`;
	try {
		await run("python3", ["-m", "venv", unfinished]);
		const options = ["--no-deps", "--no-compile", "--disable-pip-version-check", "--quiet"];
		await run(join(unfinished, "bin", "python"), ["-m", "pip", "install", ...options, "-r", requirements]);
		await rename(unfinished, home);
	} catch (cause) {
		const { stdout = "", stderr = "" } = cause as { stdout?: string; stderr?: string };
		await rm(unfinished, { recursive: true, force: true });
		throw new Error(
			`wanted a Python 3.11 or newer with venv and the packages of ${requirements}, got:\n${stdout}${stderr}`,
			{
				cause,
			},
		);
	}
}

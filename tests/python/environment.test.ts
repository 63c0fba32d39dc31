// The Python of the tests: complete or not there, and made once.
import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pythonEnvironment } from "./environment.ts";

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), "whosaid-python-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function listOf(requirement: string): Promise<string> {
	const requirements = join(folder, "requirements.txt");
	await writeFile(requirements, `${requirement}\n`);
	return requirements;
}

it("two who ask at once get the same one", async () => {
	const requirements = await listOf("six==1.17.0");
	const made = join(folder, "made");
	const [one, other] = await Promise.all([1, 2].map(() => pythonEnvironment({ requirements, folder: made })));
	expect(one).toBe(other);
	expect(execFileSync(String(one), ["-c", "import six; print(six.__version__)"], { encoding: "utf8" })).toBe(
		"1.17.0\n",
	);
	expect(await readdir(made)).toEqual([expect.stringMatching(/^python-[0-9a-f]{8}$/)]);
	const before = await stat(dirname(String(one)));
	expect(await pythonEnvironment({ requirements, folder: made })).toBe(one);
	expect((await stat(dirname(String(one)))).ino).toBe(before.ino);
}, 120_000);

it("what cannot be installed is told, and leaves nothing", async () => {
	const requirements = await listOf("six==0.0.0");
	const made = join(folder, "made");
	await expect(pythonEnvironment({ requirements, folder: made })).rejects.toThrow(
		/^wanted a Python .*, got:\n.*six==0\.0\.0/s,
	);
	expect(await readdir(made)).toEqual([]);
}, 120_000);

it("ours holds what its list names, and nothing that its packages miss", async () => {
	const list = await readFile(new URL("requirements.txt", import.meta.url), "utf8");
	const wanted = list.match(/^[^#\s-]+==\S+$/gm) ?? [];
	expect(wanted.length).toBeGreaterThan(30);
	const program = `
import importlib.metadata, sys
for module in ["followthemoney", "neo4j", "networkx", "pandas", "pyld", "rdflib", "stix2", "stix2validator"]: __import__(module)
for line in sys.argv[1:]:
	name, version = line.split("==")
	if importlib.metadata.version(name) != version: print(line, importlib.metadata.version(name))
`;
	expect(execFileSync(await pythonEnvironment(), ["-c", program, ...wanted], { encoding: "utf8" })).toBe("");
}, 300_000);

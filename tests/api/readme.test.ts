// The typed example of the README: generated, type-checked and run as a frontend developer would.
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { load, realSeed } from "../graph.ts";
import { sharedOrigin } from "../shared.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
let folder: string;

// Inside the project, so that its packages are found.
beforeAll(async () => {
	await load(realSeed);
	folder = await mkdtemp(join(root, "dist/readme-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const configuration = `export default {
	schema: ${JSON.stringify(join(root, "schema/*.graphql"))},
	documents: ["example.ts"],
	importExtension: ".ts",
	generates: { "./generated/": { preset: "client", config: { documentMode: "string", useTypeImports: true, enumsAsTypes: true } } },
};
`;

const compiler = JSON.stringify({
	compilerOptions: {
		target: "es2023",
		lib: ["es2023", "dom"],
		module: "nodenext",
		types: [],
		strict: true,
		skipLibCheck: true,
		rewriteRelativeImportExtensions: true,
		outDir: "out",
	},
	include: ["example.ts", "generated"],
});

it("answers in types, and prints who said what about Sea Baby", async () => {
	const [, example = ""] = /```ts\n([\s\S]*?)```/.exec(await readFile(join(root, "README.md"), "utf8")) ?? [];
	expect(example.trim().split("\n").length).toBeLessThan(30);
	await writeFile(join(folder, "example.ts"), example.replace("http://127.0.0.1:4000", sharedOrigin()));
	await writeFile(join(folder, "codegen.mjs"), configuration);
	await writeFile(join(folder, "package.json"), '{"type":"module"}');
	await writeFile(join(folder, "tsconfig.json"), compiler);
	const bin = (name: string): string => join(root, "node_modules/.bin", name);
	await run(bin("graphql-codegen"), ["--config", "codegen.mjs"], { cwd: folder });
	// The compiler tells what is wrong on its standard output.
	await run(bin("tsc"), ["-p", folder], { cwd: folder }).catch(({ stdout }) => expect.fail(String(stdout)));
	const { stdout } = await run(process.execPath, ["out/example.js"], { cwd: folder });
	const lines = stdout.trim().split("\n");
	expect(lines).toHaveLength(3);
	expect(lines.join("\n")).toMatch(/^Security Service of Ukraine: /m);
});

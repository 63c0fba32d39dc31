// `npm run verify`, and how both commands are asked for what they can do.
import { expect, test } from "vitest";
import { run } from "./command.ts";
import { sourcesWith } from "./proof.ts";
import { article, changed, folderOf, smallSeed } from "./smallSeed.ts";

const stay = "documents/stay.yaml";

test("verify says what it proved", () => {
	const [folder, sources] = [folderOf(smallSeed), sourcesWith(article)];
	expect(run("verify", [folder, "--sources", sources])).toEqual({
		code: 0,
		out: `${folder} is proved against ${sources}:
  2 documents in 1 source file, whose hash is right
  3 quoted passages, each verbatim between quotation marks on its line
  2 verbs of saying as printed
  18 mentions: 14 named on or next to the line, 3 with a reason, 1 without a name
  11 texts, none with more than eight words in a row from an article
`,
		err: "",
	});
});

test("verify prints every problem", () => {
	const [folder, sources] = [folderOf(changed(smallSeed, stay, "cue: told", "cue: asked")), sourcesWith(article)];
	const { code, out, err } = run("verify", [folder, "--sources", sources]);
	expect([code, out]).toEqual([1, ""]);
	expect(err).toBe(
		`${folder}/${stay}:20: wanted the verb as printed on or next to line 3 of a.txt, got "asked"\n1 problem in ${folder}\n`,
	);
});

test("verify --fill writes start and end, then proves", () => {
	const [folder, sources] = [folderOf(smallSeed), sourcesWith(article)];
	expect(run("verify", [folder, "--sources", sources, "--fill"]).out).toMatch(/^start and end written for 2 quotes\n/);
	expect(run("verify", [folder, "--sources", sources, "--fill"]).out).toMatch(/^start and end written for 0 quotes\n/);
});

test("verify without the articles fails, unless told that they may be absent", () => {
	const message = "The seed is not verified: wanted the folder of the articles, got no /nowhere\n";
	expect(run("verify", ["--sources", "/nowhere"])).toEqual({ code: 1, out: "", err: message });
	expect(run("verify", ["--sources", "/nowhere", "--if-present"])).toEqual({ code: 0, out: message, err: "" });
});

test.each([
	["main", ["--chek"], "--chek"],
	["main", ["a", "b"], "wanted at most one folder, got a, b"],
	["verify", ["--sources"], "--sources"],
	["verify", [], "wanted --sources FOLDER, got none"],
] as const)("%s %j is refused with the usage", (command, parameters, message) => {
	const { code, out, err } = run(command, parameters);
	expect([code, out]).toEqual([2, ""]);
	expect(err).toContain(message);
	expect(err).toContain("\nUsage: npm run ");
});

test.each(["main", "verify"] as const)("%s --help", (command) => {
	expect(run(command, ["--help"])).toMatchObject({ code: 0, out: expect.stringMatching(/^Usage: npm run /), err: "" });
});

// How far a seed or an import is: one line on a terminal, a line now and then elsewhere.
import { expect, it } from "vitest";
import { progressOn } from "../../src/seed/progress.ts";

function shown(isTTY: boolean) {
	const written: string[] = [];
	let now = 1_000_000;
	const progress = progressOn({ isTTY, write: (text: string) => written.push(text) }, () => now);
	return {
		...progress,
		written,
		later(milliseconds: number) {
			now += milliseconds;
		},
	};
}

it("on a terminal one line is written anew, and gone at the end", () => {
	const { onProgress, end, later, written } = shown(true);
	onProgress({ phase: "importing", done: 0, total: 600 });
	later(50);
	onProgress({ phase: "importing", done: 1, total: 600 });
	later(9_950);
	onProgress({ phase: "importing", done: 100, total: 600 });
	end();
	end();
	expect(written).toEqual([
		"\r\x1b[Kimporting: 0 of 600 MB",
		"\r\x1b[Kimporting: 100 of 600 MB, 10/s, 50 s left",
		"\r\x1b[K",
	]);
});

it("elsewhere a short one says nothing, a long one a line every half minute", () => {
	const { onProgress, end, later, written } = shown(false);
	for (let second = 0; second <= 65; second++) {
		onProgress({ phase: "importing", done: second, total: 600 });
		later(1_000);
	}
	end();
	expect(written).toEqual([
		"importing: 30 of 600 MB, 1/s, 10 min left\n",
		"importing: 60 of 600 MB, 1/s, 9 min left\n",
	]);
});

it("elsewhere a load names its phases", () => {
	const { onProgress, written } = shown(false);
	onProgress({ phase: "checking", done: 0, total: 0 });
	onProgress({ phase: "preparing", done: 0, total: 0 });
	onProgress({ phase: "loading", done: 1_000, total: 2_000 });
	expect(written).toEqual(["constraints and indexes\n", "loading\n"]);
});

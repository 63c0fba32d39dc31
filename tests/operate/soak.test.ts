// The soak asks what the API answers, and sees an error, a leak and a slowing down in its own figures.
import { beforeAll, expect, it } from "vitest";
import { questions } from "../../src/operate/soak/load.ts";
import { problemsOf, type Slice } from "../../src/operate/soak/report.ts";
import { dataOf, load, realSeed } from "../graph.ts";

beforeAll(() => load(realSeed));

it.each(questions)("asks %s", async (question) => {
	expect(JSON.stringify(await dataOf(question))).toMatch(/[1-9]|"name":/);
});

const steady: Slice = {
	requestsPerSecond: 100,
	requests: 1_000,
	failures: 0,
	badAnswers: 0,
	p50: 5,
	p99: 40,
	residentMegabytes: 100,
	liveMegabytes: 40,
	seeds: 1,
};
const tenSlices = (change: (slice: number) => Partial<Slice>): Slice[] =>
	Array.from({ length: 10 }, (_, slice) => ({ ...steady, ...change(slice) }));

it.each([
	["nothing", () => ({}), []],
	["one late answer", (slice: number) => ({ failures: slice === 4 ? 1 : 0 }), ["1 requests got no answer"]],
	["one bad answer", (slice: number) => ({ badAnswers: slice === 0 ? 1 : 0 }), ["1 answers were errors"]],
	["garbage", (slice: number) => ({ residentMegabytes: slice % 2 === 0 ? 100 : 110 }), []],
	[
		"memory that is given and not given back",
		(slice: number) => ({ residentMegabytes: 100 + 5 * slice }),
		["residentMegabytes grew from 120.0 to 145.0 after the warm-up"],
	],
	["a warm-up", (slice: number) => ({ residentMegabytes: slice < 2 ? 60 : 100 }), []],
	[
		"a leak",
		(slice: number) => ({ liveMegabytes: 40 + slice / 2 }),
		["liveMegabytes grew from 42.0 to 44.5 after the warm-up"],
	],
	["a slowing down", (slice: number) => ({ p99: slice < 7 ? 40 : 300 }), ["p99 rose from 40 ms to 300 ms"]],
] as const)("finds %s", (_, change, problems) => {
	expect(problemsOf(tenSlices(change))).toEqual(problems);
});

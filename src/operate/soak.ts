// `npm run soak`: minutes of load near the capacity while seeds change the graph; fails on any error, growth or slowing down.
import { writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { parseArgs } from "node:util";
import { type Stretch, stretch } from "./soak/load.ts";
import { inWords, problemsOf, type Slice, type SoakReport } from "./soak/report.ts";
import { type Subject, startSubject } from "./soak/subject.ts";

const usage = `Usage: npm run soak [-- --minutes 15] [--write FILE]

Starts a Neo4j and an API of its own, measures how many requests a second they answer, and asks 80 % of that, while a seed
changes the graph in each of ten slices. After a slice the API collects its garbage: what is left may not grow.
Exit code: 0 no error, no growth, no slowing down; 1 one of them; 2 wrong arguments.
  --minutes   how long, from 0.5 (default 15)
  --write     a file for the report, as JSON`;

const sliceCount = 10;
const capacityShare = 0.8;
const capacitySeconds = 20;

process.exitCode = await run();

async function run(): Promise<number> {
	const given = parse();
	if (typeof given === "number") return given;
	const subject = await startSubject((message) => console.error(message));
	try {
		const report = await soak(subject, given.minutes);
		console.log(inWords(report));
		if (given.file !== undefined) writeFileSync(given.file, `${JSON.stringify(report, null, "\t")}\n`);
		return report.problems.length === 0 ? 0 : 1;
	} finally {
		await subject.stop();
	}
}

async function soak(subject: Subject, minutes: number): Promise<SoakReport> {
	console.error("measuring the capacity");
	// The first answers plan and compile: they tell nothing of the capacity.
	await stretch(subject.origin, capacitySeconds / 2, null);
	const { requestsPerSecond: capacity } = await stretch(subject.origin, capacitySeconds, null);
	const rate = Math.max(1, Math.floor(capacity * capacityShare));
	const slices: Slice[] = [];
	for (let slice = 0; slice < sliceCount; slice++) {
		console.error(`slice ${slice + 1} of ${sliceCount}, ${rate} requests a second`);
		slices.push(await sliceOf(subject, (minutes * 60) / sliceCount, rate));
	}
	const processors = availableParallelism();
	return { at: new Date().toISOString(), minutes, processors, capacity, rate, slices, problems: problemsOf(slices) };
}

async function sliceOf(subject: Subject, seconds: number, rate: number): Promise<Slice> {
	const asked: Promise<Stretch> = stretch(subject.origin, Math.max(1, Math.round(seconds)), rate);
	const [load] = await Promise.all([asked, subject.changeGraph()]);
	return { ...load, ...(await subject.memory()), seeds: 1 };
}

function parse(): { minutes: number; file: string | undefined } | number {
	try {
		const { values } = parseArgs({
			options: { minutes: { type: "string" }, write: { type: "string" }, help: { type: "boolean" } },
		});
		if (values.help) {
			console.log(usage);
			return 0;
		}
		const minutes = Number(values.minutes ?? 15);
		if (!(minutes >= 0.5 && minutes <= 10_000)) {
			throw new Error(`--minutes: wanted a number from 0.5, got ${JSON.stringify(values.minutes)}`);
		}
		return { minutes, file: values.write };
	} catch (error) {
		console.error(`${(error as Error).message}\n\n${usage}`);
		return 2;
	}
}

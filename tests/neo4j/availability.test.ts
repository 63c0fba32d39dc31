// When a database counts as gone: one failure may be an accident, two in a row are none.
import { expect, it, onTestFinished } from "vitest";
import { watchAvailability } from "../../src/neo4j/availability.ts";

/** A database whose answers are told beforehand; it answers from then on. */
function watching(...told: boolean[]) {
	let [asked, lost, back] = [0, 0, 0];
	const availability = watchAvailability({
		answers: async () => told[asked++] ?? true,
		onDown: () => lost++,
		onBack: () => back++,
	});
	onTestFinished(availability.stop);
	return { availability, asked: () => asked, lost: () => lost, back: () => back };
}

it("one failure is not the end: nobody is refused, but connections from before are left when it answers again", async () => {
	const { availability, asked, lost, back } = watching(false, true);
	const signal = availability.lost();
	availability.doubt();
	await expect.poll(asked).toBe(2);
	await expect.poll(back).toBe(1);
	expect([availability.isDown(), signal.aborted, lost()]).toEqual([false, false, 0]);
});

it("a doubt without a failure changes nothing", async () => {
	const { availability, asked, back } = watching(true, true);
	availability.doubt();
	// Which is over before the next one is taken up.
	await expect.poll(() => availability.doubt() ?? asked()).toBe(2);
	expect([availability.isDown(), back()]).toEqual([false, 0]);
});

it("a failure that somebody else met counts", async () => {
	const { availability, lost } = watching(false);
	availability.doubt(true);
	await expect.poll(availability.isDown).toBe(true);
	await expect.poll(availability.isDown).toBe(false);
	expect(lost()).toBe(1);
});

it("two are: whoever waits is told, once, and it is up again with the first answer", async () => {
	const { availability, asked, lost, back } = watching(false, false, false);
	const signal = availability.lost();
	availability.doubt();
	await expect.poll(availability.isDown).toBe(true);
	expect([signal.aborted, lost(), availability.lost().aborted]).toEqual([true, 1, false]);
	await expect.poll(availability.isDown).toBe(false);
	expect([asked(), lost(), back(), availability.lost().aborted]).toEqual([4, 1, 0, false]);
});

it("however many doubt at once, it is asked once at a time", async () => {
	const { availability, asked } = watching(false);
	for (let doubts = 0; doubts < 10; doubts++) availability.doubt();
	expect(asked()).toBe(1);
	await expect.poll(asked).toBe(2);
	expect(availability.isDown()).toBe(false);
});

it("many reads may wait for the same loss without a warning of a leak", async () => {
	const warnings: Error[] = [];
	const warned = (warning: Error) => warnings.push(warning);
	process.on("warning", warned);
	onTestFinished(() => void process.off("warning", warned));
	const { availability } = watching(false, false, true);
	const wait = () => {
		for (let reads = 0; reads < 20; reads++) availability.lost().addEventListener("abort", () => undefined);
	};
	wait();
	availability.doubt();
	await expect.poll(availability.isDown).toBe(true);
	wait();
	await new Promise((resolve) => setImmediate(resolve));
	expect(warnings).toEqual([]);
});

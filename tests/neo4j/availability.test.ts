// When a database counts as gone: one failure may be an accident, two in a row are none.
import { expect, it, onTestFinished } from "vitest";
import { watchAvailability } from "../../src/neo4j/availability.ts";

/** A database whose answers are told beforehand; it answers from then on. */
function watching(...told: boolean[]) {
	let [asked, lost] = [0, 0];
	const availability = watchAvailability(
		async () => told[asked++] ?? true,
		() => lost++,
	);
	onTestFinished(availability.stop);
	return { availability, asked: () => asked, lost: () => lost };
}

it("one failure is not the end: nobody is refused, and it is asked again", async () => {
	const { availability, asked, lost } = watching(false, true);
	const signal = availability.lost();
	availability.doubt();
	await expect.poll(asked).toBe(2);
	expect([availability.isDown(), signal.aborted, lost()]).toEqual([false, false, 0]);
});

it("two are: whoever waits is told, once, and it is up again with the first answer", async () => {
	const { availability, asked, lost } = watching(false, false, false);
	const signal = availability.lost();
	availability.doubt();
	await expect.poll(availability.isDown).toBe(true);
	expect([signal.aborted, lost(), availability.lost().aborted]).toEqual([true, 1, false]);
	await expect.poll(availability.isDown).toBe(false);
	expect([asked(), lost(), availability.lost().aborted]).toEqual([4, 1, false]);
});

it("however many doubt at once, it is asked once at a time", async () => {
	const { availability, asked } = watching(false);
	for (let doubts = 0; doubts < 10; doubts++) availability.doubt();
	expect(asked()).toBe(1);
	await expect.poll(asked).toBe(2);
	expect(availability.isDown()).toBe(false);
});

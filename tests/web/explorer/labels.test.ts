// Names in the drawing: no two of them over each other.
import { expect, test } from "vitest";
import { TakenRoom } from "../../../src/web/explorer/graph/drawing/takenRoom.ts";

test("a name takes its room until the next frame", () => {
	const room = new TakenRoom();
	expect(room.take(0, 0, 100, 16)).toBe(true);
	expect(room.take(90, 10, 190, 26), "over the first").toBe(false);
	expect(room.take(101, 0, 190, 16), "beside it").toBe(true);
	room.clear();
	expect(room.take(90, 10, 190, 26)).toBe(true);
});

// Where names stand already in the frame that is being painted.

/** No two names over each other, on a phone above all. */
export class TakenRoom {
	#boxes: (readonly [left: number, top: number, right: number, bottom: number])[] = [];

	/** For the next frame. */
	clear(): void {
		this.#boxes = [];
	}

	/** False, and nothing taken, where a name stands already. */
	take(left: number, top: number, right: number, bottom: number): boolean {
		const isTaken = this.#boxes.some((box) => left < box[2] && right > box[0] && top < box[3] && bottom > box[1]);
		if (!isTaken) this.#boxes.push([left, top, right, bottom]);
		return !isTaken;
	}
}

// An arrow between two points of a picture, straight or bent.

interface Point {
	readonly x: number;
	readonly y: number;
}

export interface Arrow {
	/** Paths of SVG. */
	readonly line: string;
	readonly head: string;
	readonly middle: Point;
}

/** @param reach how far before the end it stops, @param thickness in pixels, as `reach` */
export function arrowBetween(from: Point, to: Point, curvature: number, reach: number, thickness: number): Arrow {
	const [dx, dy] = [to.x - from.x, to.y - from.y];
	// Where sigma bends to: aside of the middle, by a share of the length.
	const bend = { x: (from.x + to.x) / 2 - dy * curvature, y: (from.y + to.y) / 2 + dx * curvature };
	const length = Math.hypot(to.x - bend.x, to.y - bend.y) || 1;
	const along = { x: (to.x - bend.x) / length, y: (to.y - bend.y) / length };
	const tip = { x: to.x - along.x * reach, y: to.y - along.y * reach };
	const headLength = 5 + thickness * 2;
	const neck = { x: tip.x - along.x * headLength, y: tip.y - along.y * headLength };
	const side = headLength / 2.2;
	const left = { x: neck.x - along.y * side, y: neck.y + along.x * side };
	const right = { x: neck.x + along.y * side, y: neck.y - along.x * side };
	return {
		line: `M${text(from)} Q${text(bend)} ${text(neck)}`,
		head: `M${text(tip)} L${text(left)} L${text(right)}z`,
		middle: { x: (from.x + 2 * bend.x + to.x) / 4, y: (from.y + 2 * bend.y + to.y) / 4 },
	};
}

const text = ({ x, y }: Point) => `${x.toFixed(1)} ${y.toFixed(1)}`;

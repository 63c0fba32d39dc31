// How many speakers and targets the matrix shows: the first ones, until the reader asks for more.
import type { Address } from "../pieces/useAddress.ts";

// As many as a laptop shows without scrolling sideways; the rows of one screen.
const step = { rows: 15, columns: 18 };

export function shownHeads(address: Address): { rows: number; columns: number } {
	return { rows: step.rows * address.pages("rows"), columns: step.columns * address.pages("columns") };
}

// How many speakers and targets the matrix shows: the first ones, until the reader asks for more.
import type { Address } from "../pieces/useAddress.ts";

export const stepOfHeads = 15;

export function shownHeads(address: Address): { rows: number; columns: number } {
	return { rows: stepOfHeads * address.pages("rows"), columns: stepOfHeads * address.pages("columns") };
}

// What every reader of a format is given.
import type { Found } from "./found.ts";
import type { Input } from "./input.ts";
import type { KnownEntities } from "./known.ts";

export interface Reading {
	readonly input: Input;
	readonly known: KnownEntities;
	/** How likely the speaker of a quotation must be, from 0 to 1, where the format tells it. */
	readonly minimumProbability: number;
	/** Tells whoever runs the import something about the file as a whole. */
	readonly note: (text: string) => void;
}

/** Finds documents in a file, in its order, without keeping more of it than one of them. */
export type Reader = (reading: Reading) => AsyncIterable<Found>;

// A word of the address, which may be anything, as one of those that the API knows.

/** Null when it is none of them. */
export function oneOf<Word extends string>(words: Readonly<Record<Word, unknown>>, given: string | null): Word | null {
	return given !== null && Object.hasOwn(words, given) ? (given as Word) : null;
}

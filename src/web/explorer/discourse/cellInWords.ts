// A cell of the matrix as a sentence, for those who hear it.
import { stances as words } from "../words/speech.ts";
import type { Cell } from "./matrix.ts";

/** `Donald Trump about Ukraine: 16 statements, 12 neutral, 2 against, 2 in favor` */
export function cellInWords({ speaker, about, count, stances }: Cell): string {
	const mix = stances.map((of) => `${of.count} ${words[of.stance]}`).join(", ");
	return `${speaker.name} about ${about.name}: ${statementsInWords(count)}, ${mix}`;
}

export function statementsInWords(count: number): string {
	return count === 1 ? "1 statement" : `${count.toLocaleString("en")} statements`;
}

// Invented names and texts.
import type { Random } from "./random.ts";

const syllables =
	"ba da fe ga hi jo ka le ma no pe qua ri sa te u ve wo xi ya za bre dra flo gri kla mor nel pra ste tro vin".split(
		" ",
	);
const verbs = ["supports", "blames", "doubts", "praises", "warns of", "denies", "expects", "rejects", "describes"];
const matters = [
	"the delivery",
	"the talks",
	"the attack",
	"a new contract",
	"the sanctions",
	"the report",
	"the budget",
];

/** Two invented words: shared by few, since there are millions of them. */
export function nameOf(random: Random): string {
	return `${word(random)} ${word(random)}`;
}

export function summaryOf(random: Random, target: string): string {
	return `${random.pick(verbs)} ${target} over ${random.pick(matters)} near ${word(random)}`;
}

export function quoteOf(random: Random): string {
	return `we have seen ${random.pick(matters)}, and nobody in ${word(random)} ${random.pick(verbs)} it`;
}

function word(random: Random): string {
	const letters = random.pick(syllables) + random.pick(syllables) + random.pick(syllables);
	return letters.charAt(0).toUpperCase() + letters.slice(1);
}

// A cell of the matrix as a sentence, for those who hear it.
import { stances as words } from "../words/speech.ts";
import type { Cell } from "./matrix.ts";

/** `Donald Trump about Ukraine: 16 statements, 12 neutral, 2 against, 2 in favor` */
export function cellInWords(cell: Cell): string {
	return `${cell.speaker.name} about ${cell.about.name}: ${statementsInWords(cell.count)}, ${mixInWords(cell)}`;
}

/** `12 neutral, 2 against, 2 in favor` */
export function mixInWords({ stances }: Pick<Cell, "stances">): string {
	return stances.map(({ stance, count }) => `${count} ${words[stance]}`).join(", ");
}

export function statementsInWords(count: number): string {
	return count === 1 ? "1 statement" : `${count.toLocaleString("en")} statements`;
}

// The columns of answers that algorithms make.
import type { Column } from "../questions/question.ts";
import { parseType } from "../questions/valueType.ts";

/** @param lines name, type and text of each column */
export function columns(lines: readonly (readonly [name: string, type: string, text: string])[]): Column[] {
	return lines.map(([name, typeName, text]) => {
		const type = parseType(typeName);
		if (type === null) throw new Error(`column ${name}: wanted a type, got ${typeName}`);
		return { name, type, text };
	});
}

/** As precise as the answer is worth: beyond, machines may differ. */
export function rounded(value: number): number {
	return Math.round(value * 10_000) / 10_000;
}

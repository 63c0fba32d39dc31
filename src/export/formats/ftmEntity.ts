// An entity of FollowTheMoney: its schema, and lists of texts by property.

export interface FtmEntity {
	readonly id: string;
	readonly schema: string;
	readonly properties: Readonly<Record<string, readonly string[]>>;
}

type Given = string | null | readonly (string | null)[];

/** What is not told is left out. */
export function ftmEntity(id: string, schema: string, given: Readonly<Record<string, Given>>): FtmEntity {
	const properties = Object.entries(given).flatMap(([name, value]) => {
		const texts = [value].flat().filter((text) => text !== null);
		return texts.length === 0 ? [] : [[name, texts] as const];
	});
	return { id, schema, properties: Object.fromEntries(properties) };
}

/** FollowTheMoney takes letters, digits, dots and dashes; our ids have no dots, and no two dashes in a row. */
const replacements: Readonly<Record<string, string>> = { ":": ".", "/": "..", "~": "...", _: "--" };

/** Our id, as its ids are written: `person.vladimir-putin`. */
export function ftmId(id: string): string {
	return id.replace(/[^0-9A-Za-z-]/g, (letter) => replacements[letter] ?? `--x${letter.charCodeAt(0).toString(16)}--`);
}

/** The id of a link that is a relationship without an id in the graph. */
export function linkId(...parts: readonly (string | number)[]): string {
	return parts.map((part) => ftmId(String(part))).join("....");
}

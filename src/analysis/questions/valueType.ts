// The types of parameters and columns: how a header writes them, and how a value is read from the command line.
import * as vocabulary from "../../generated/vocabulary.ts";

/** `Stance`, `List<String>`, `Name:Weapon`, `DENIES|CONTRADICTS`, each with `?` where null is possible. */
export interface ValueType {
	/** As the header writes it. */
	readonly name: string;
	/** Without list and question mark. */
	readonly base: string;
	readonly isList: boolean;
	readonly isNullable: boolean;
	/** The words that are possible; null where it is no enumeration. */
	readonly words: readonly string[] | null;
	/** Of a Name: the label that the entity must bear; null when any will do. */
	readonly label: string | null;
}

const entityLabels = ["Person", "Organization", "Weapon", "Place", "Event", "UnnamedSource"];

/** What an enumeration may hold; those of the schema keep their names. */
const enumerations: Readonly<Record<string, readonly string[]>> = {
	Label: [...entityLabels, "Statement", "Document", "Evidence", "Name", "Graph"],
	...Object.fromEntries(
		Object.entries(vocabulary).flatMap(([name, words]) => (Array.isArray(words) ? [[name, words]] : [])),
	),
};

/** What the command line can say in place of a value that is no enumeration: in words, and how it is read. */
const readable: Readonly<Record<string, { wanted: string; read(text: string): unknown }>> = {
	Name: { wanted: "an id, name or alias", read: (text) => text },
	String: { wanted: "a text", read: (text) => text },
	Folded: { wanted: "a text with at least one letter or digit", read: (text) => text },
	Int: { wanted: "a whole number from 0 on", read: wholeNumber },
	Date: { wanted: "a day such as 2024-12-08", read: day },
	Boolean: { wanted: "nothing: the option itself is the answer", read: (text) => text === "true" },
};

/** Types that only columns have. */
const columnTypes = ["Float", "PartialDate"];

/** Null when there is no such type. */
export function parseType(name: string): ValueType | null {
	const { list, single, nullable } =
		/^(?:List<(?<list>[^<>]+)>|(?<single>[^<>?]+))(?<nullable>\?)?$/.exec(name)?.groups ?? {};
	const [base = "", label = null] = (list ?? single ?? "").split(":");
	const words = base.includes("|") ? base.split("|") : (enumerations[base] ?? null);
	const isKnown = words !== null || base in readable || columnTypes.includes(base);
	if (!isKnown || (label !== null && (base !== "Name" || !entityLabels.includes(label)))) return null;
	return { name, base, isList: list !== undefined, isNullable: nullable !== undefined, words, label };
}

/** What somebody who fills in a value has to give. */
export function wantedFor({ base, words, label }: ValueType): string {
	if (words !== null) return `one of ${words.join(", ")}`;
	const { wanted } = readable[base] ?? { wanted: base };
	return label === null ? wanted : `${wanted} of an entity of type ${label}`;
}

/** The value that a text stands for, names left as they are; undefined when it stands for none. */
export function readValue({ base, words }: ValueType, text: string): unknown {
	if (words !== null) return words.find((word) => word === text.toUpperCase());
	return text === "" ? undefined : readable[base]?.read(text);
}

function wholeNumber(text: string): number | undefined {
	return /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}

function day(text: string): string | undefined {
	const isOne = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
	// Date.parse takes February 30 for March 1.
	return isOne && new Date(text).toISOString().startsWith(text) ? text : undefined;
}

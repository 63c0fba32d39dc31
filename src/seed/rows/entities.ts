// Rows of entities and of the names that they share.
import { fold } from "../../fold.ts";
import { kindOf, type NamedEntry } from "../files/entries.ts";
import type { UnnamedSource } from "../format/documents.ts";
import type { Entity } from "../format/entities.ts";
import type { Row } from "./row.ts";
import { searchText } from "./searchText.ts";

export interface EntityRow extends Row {
	readonly label: string;
	/** One for each key: of several spellings that fold alike the first stands for all. */
	readonly names: readonly { readonly key: string; readonly text: string; readonly alias: boolean }[];
	/** Of unnamed sources only. */
	readonly documentId?: string;
	readonly speaksFrom?: string | undefined;
}

const labels: Readonly<Record<string, string>> = {
	person: "Person",
	organization: "Organization",
	weapon: "Weapon",
	place: "Place",
	event: "Event",
};

export function nameRow(key: string): Row {
	return { id: key, properties: { key } };
}

export function entityRow({ id, value }: NamedEntry<Entity>): EntityRow {
	const { name, aliases, description, kind, date, inferred } = value;
	return {
		id,
		label: labels[kindOf(id)] ?? "",
		names: namesOf(value),
		properties: {
			id,
			name,
			aliases,
			description,
			kind,
			date,
			inferred: kindOf(id) === "event" ? Object.keys(inferred).sort() : undefined,
			orderKey: orderKey(name, id),
			text: searchText([name, ...aliases, description]),
		},
	};
}

export function unnamedSourceRow({ id, value }: NamedEntry<UnnamedSource>, documentId: string): EntityRow {
	const { name, description, collective, speaksFrom } = value;
	const text = searchText([name, description]);
	return {
		id,
		label: "UnnamedSource",
		names: [],
		documentId,
		speaksFrom,
		properties: { id, name, aliases: [], description, collective, orderKey: orderKey(name, id), text },
	};
}

function namesOf({ name, aliases }: Entity): EntityRow["names"] {
	const forms = [name, ...aliases].map((text, index) => ({ key: fold(text), text, alias: index > 0 }));
	return forms.filter(({ key }, index) => forms.findIndex((form) => form.key === key) === index);
}

function orderKey(name: string, id: string): string {
	return `${fold(name)} ${id}`;
}

// Rows of documents.
import { fold } from "../../fold.ts";
import type { DocumentHead, NamedEntry } from "../files/entries.ts";
import type { Row } from "./row.ts";

export interface DocumentRow extends Row {
	readonly publisherId: string | undefined;
}

export function documentRow({ id, value }: NamedEntry<DocumentHead>): DocumentRow {
	const { publisher: publisherId, inferred, ...head } = value;
	return {
		id,
		publisherId,
		properties: {
			...head,
			inferred: Object.keys(inferred).sort(),
			publisherId,
			orderKey: `${head.publishedOn ?? "0000"} ${id}`,
			text: head.title === undefined ? undefined : fold(head.title),
		},
	};
}

// Rows of documents.
import { fold } from "../../fold.ts";
import type { DocumentEntry } from "../files/entries.ts";
import type { Row } from "./row.ts";

export interface DocumentRow extends Row {
	readonly publisherId: string | undefined;
}

export function documentRows(documents: readonly DocumentEntry[]): DocumentRow[] {
	return documents.map(({ id, value }) => {
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
	});
}

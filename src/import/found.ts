// What a reader finds in published data: documents with statements, and what cannot be taken.
import type { z } from "zod";
import type { DocumentFile, Statement } from "../seed/format/documents.ts";
import type { Entity } from "../seed/format/entities.ts";

/** An entity with its id, of the seed whose entities are known or a new one. */
export interface Reference {
	readonly id: string;
	readonly entity: Entity;
}

export type DocumentHead = Pick<
	z.input<typeof DocumentFile>,
	"title" | "publisher" | "publishedOn" | "authors" | "url" | "language" | "inferred"
>;

/** A document, all of whose statements stand between two lines that no other document of the file has. */
export interface FoundDocument {
	readonly slug: string;
	readonly firstLine: number;
	readonly lastLine: number;
	readonly head: DocumentHead;
	/** By the last part of the id. */
	readonly statements: ReadonlyMap<string, z.input<typeof Statement>>;
	/** Whoever the head and the statements mention. */
	readonly mentioned: readonly Reference[];
}

export interface NotTaken {
	readonly line: number;
	readonly why: Refused;
}

export type Found = FoundDocument | NotTaken;

/** Why something is not taken. */
export class Refused extends Error {
	override readonly name = "Refused";
	/** The same words for all that are not taken for this reason. */
	readonly reason: string;
	readonly detail: string | undefined;
	/** False when it cannot even be read as a record of the format that was given. */
	readonly isRecord: boolean;

	constructor(reason: string, detail?: string, { isRecord = true } = {}) {
		super(detail === undefined ? reason : `${reason}: ${detail}`);
		this.reason = reason;
		this.detail = detail;
		this.isRecord = isRecord;
	}
}

/** What something gives, or why it cannot be taken. */
export function refusable<Value>(make: () => Value): Value | Refused {
	try {
		return make();
	} catch (error) {
		if (error instanceof Refused) return error;
		throw error;
	}
}

// What is exported of each kind of thing, in the words of the API; null where the documents do not tell.
import type {
	AttributionRole,
	Channel,
	RelationType,
	SpeechAct,
	Stance,
	StatementLinkType,
	StatementMode,
} from "../generated/vocabulary.ts";

export type Label = "Person" | "Organization" | "Weapon" | "Place" | "Event" | "UnnamedSource";

/** An entity at the other end of an edge. */
export interface EntityEnd {
	readonly id: string;
	readonly name: string;
	readonly type: Label;
	/** Of organizations, weapons and places. */
	readonly kind: string | null;
}

export interface DocumentEnd {
	readonly id: string;
	readonly title: string | null;
	readonly url: string | null;
	readonly publishedOn: string | null;
}

/** Line from 1; characters of the line from 0, the end excluded. */
export interface Locator {
	readonly line: number;
	readonly start: number | null;
	readonly end: number | null;
	readonly exact: string | null;
}

export interface DocumentRecord {
	readonly id: string;
	readonly title: string | null;
	readonly publisher: EntityEnd | null;
	readonly authors: readonly string[];
	readonly publishedOn: string | null;
	readonly url: string | null;
	readonly language: string;
	readonly sourceFile: string;
	readonly sha256: string;
	readonly firstLine: number;
	readonly lastLine: number;
	readonly inferred: readonly string[];
	/** Ids of those that are exported. */
	readonly statements: readonly string[];
}

export interface EntityRecord extends EntityEnd {
	readonly aliases: readonly string[];
	readonly description: string | null;
	/** Of events. */
	readonly date: string | null;
	/** Of unnamed sources, as are the next two. */
	readonly collective: boolean | null;
	readonly speaksFrom: EntityEnd | null;
	readonly document: Omit<DocumentEnd, "url"> | null;
	readonly inferred: readonly string[];
}

export interface StatementLink {
	readonly type: StatementLinkType | "EMBEDDED_IN";
	readonly statement: { readonly id: string; readonly summary: string };
	/** False when a filter left the other statement out. */
	readonly isExported: boolean;
}

export interface StatementRecord {
	readonly id: string;
	readonly speaker: EntityEnd;
	readonly summary: string;
	readonly quote: string | null;
	readonly mode: StatementMode;
	readonly act: SpeechAct;
	readonly cue: string | null;
	readonly channel: Channel | null;
	readonly saidOn: string | null;
	/** The central one first. */
	readonly about: readonly { readonly entity: EntityEnd; readonly stance: Stance }[];
	readonly to: readonly EntityEnd[];
	/** Nearest to the speaker first. */
	readonly via: readonly Station[];
	readonly hearsayDistance: number;
	/** From this statement to others. */
	readonly links: readonly StatementLink[];
	readonly document: DocumentEnd;
	readonly publisher: EntityEnd | null;
	readonly locator: Locator;
	readonly inferred: readonly string[];
}

export interface RelationRecord {
	readonly id: string;
	readonly type: RelationType;
	readonly source: EntityEnd;
	readonly target: EntityEnd;
	readonly title: string | null;
	readonly since: string | null;
	readonly until: string | null;
	readonly ended: boolean;
	/** At least one. */
	readonly evidence: readonly Evidence[];
}

export interface Evidence {
	readonly id: string;
	readonly document: DocumentEnd;
	readonly locator: Locator;
	/** Id of the statement that states it; null when the document does so itself. */
	readonly statement: string | null;
}

/** A station on the way from the speaker to the publisher. */
export interface Station {
	readonly source: EntityEnd;
	readonly role: AttributionRole;
	readonly position: number;
}

/** The whole way, as `Statement.attribution` of the API: a publisher that speaks itself is there once. */
export function attribution({ speaker, via, publisher, hearsayDistance }: StatementRecord): readonly Station[] {
	const first: Station = { source: speaker, role: "SPEAKER", position: 0 };
	if (publisher === null || publisher.id === speaker.id) return [first, ...via];
	return [first, ...via, { source: publisher, role: "PUBLISHER", position: hearsayDistance }];
}

// The format of the files in seed/documents: one document, its unnamed sources, statements and relations.
import { z } from "zod";
import {
	AttributionRole,
	Channel,
	RelationType,
	SpeechAct,
	Stance,
	StatementLinkType,
	StatementMode,
} from "../../generated/vocabulary.ts";
import {
	DocumentId,
	EntityId,
	entry,
	Inferred,
	Line,
	OrganizationId,
	PartialDate,
	StatementId,
	Text,
	UnnamedSourceId,
} from "./scalars.ts";

/** The longest quote that may enter the project, in characters; several passages count together. */
export const maximumQuoteLength = 300;

const Quote = Text.max(maximumQuoteLength, `wanted at most ${maximumQuoteLength} characters`);

const ReferredToAs = z
	.record(EntityId, Text)
	.default({})
	.describe("Entities that the line does not name: id to how it refers to them (a pronoun, the headline, ...).");

const Offset = z.int().min(0).optional();

export const UnnamedSource = entry({
	name: Text.describe("A short label: Senior US military official."),
	description: Text.optional().describe("One sentence of our own on what the document tells of it."),
	speaksFrom: EntityId.optional().describe("The organization or place that it speaks from."),
	collective: z.boolean().default(false).describe("True when several people are meant."),
});

export type UnnamedSource = z.infer<typeof UnnamedSource>;

export const Statement = entry({
	speaker: EntityId,
	summary: Text.describe("What was said, in our own words."),
	quote: z
		.union([Quote, z.array(Quote).min(1, "wanted at least one passage")], "wanted text or a list of texts")
		.optional()
		.describe("The words between quotation marks, verbatim; a list when the text interrupts them."),
	mode: z.enum(StatementMode),
	act: z.enum(SpeechAct),
	cue: Text.optional().describe("The verb of saying as printed."),
	channel: z.enum(Channel).optional(),
	about: z
		.array(entry({ entity: EntityId, stance: z.enum(Stance) }))
		.min(1, "wanted at least one target")
		.describe("Whom and what the words are about, the central one first."),
	to: z.array(EntityId).default([]),
	via: z
		.array(entry({ source: EntityId, role: z.enum(AttributionRole).exclude(["SPEAKER", "PUBLISHER"]) }))
		.default([])
		.describe("Who relayed it, nearest to the speaker first; neither the speaker nor the publisher."),
	embeddedIn: StatementId.optional().describe("The statement in which this one is reported."),
	links: z.array(entry({ type: z.enum(StatementLinkType), statement: StatementId })).default([]),
	saidOn: PartialDate.optional(),
	inferred: Inferred,
	line: Line,
	start: Offset.describe("First character of the passage in the line, counted from 0."),
	end: Offset.describe("The character after the passage."),
	referredToAs: ReferredToAs,
});
export type Statement = z.infer<typeof Statement>;

export const Relation = entry({
	source: EntityId,
	type: z.enum(RelationType),
	target: EntityId,
	title: Text.optional().describe("The post or function as printed."),
	since: PartialDate.optional(),
	until: PartialDate.optional(),
	ended: z.boolean().optional().describe("True when it no longer holds, as of a former post."),
	line: Line,
	statement: StatementId.optional().describe("The statement that states it, when the document does not do so itself."),
	inferred: Inferred,
	referredToAs: ReferredToAs,
});
export type Relation = z.infer<typeof Relation>;

/** A file of seed/documents. */
export const DocumentFile = entry({
	id: DocumentId,
	title: Text.optional(),
	publisher: OrganizationId.optional(),
	publishedOn: PartialDate.optional(),
	authors: z.array(Text).default([]),
	url: z.url("wanted a web address").optional(),
	language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, "wanted a language tag such as en"),
	sourceFile: z.string().regex(/^[^/\\]+$/, "wanted a file name without folders"),
	sha256: z.string().regex(/^[0-9a-f]{64}$/, "wanted 64 hexadecimal digits"),
	firstLine: Line,
	lastLine: Line,
	inferred: Inferred,
	unnamedSources: z.record(UnnamedSourceId, UnnamedSource).default({}),
	statements: z.record(StatementId, Statement).default({}),
	relations: z.array(Relation).default([]),
});
export type DocumentFile = z.infer<typeof DocumentFile>;

/** The passages of a quote as one text. */
export function joinedQuote(quote: Statement["quote"]): string | undefined {
	return Array.isArray(quote) ? quote.join(" … ") : quote;
}

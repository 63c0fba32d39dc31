// From what published data tell of an utterance to a statement of the seed.
import type { z } from "zod";
import type { Channel, SpeechAct, Stance, StatementLinkType, StatementMode } from "../generated/vocabulary.ts";
import { maximumQuoteLength, type Statement } from "../seed/format/documents.ts";
import { type Reference, Refused } from "./found.ts";
import type { KnownEntities } from "./known.ts";
import { hashOf, slugOf } from "./slug.ts";

export interface Target {
	readonly reference: Reference;
	readonly stance: Stance;
}

export interface Utterance {
	/** The last part of the statement's id; by default made of the words. */
	readonly slug?: string;
	readonly speaker: Reference;
	/** Verbatim. */
	readonly quote?: string | undefined;
	/** By default it tells who speaks about whom, and no more. */
	readonly summary?: string | undefined;
	readonly mode: StatementMode;
	readonly act?: SpeechAct | undefined;
	readonly cue?: string | undefined;
	readonly channel?: Channel | undefined;
	readonly targets: readonly Target[];
	readonly saidOn?: string | undefined;
	readonly links?: readonly { readonly type: StatementLinkType; readonly slug: string }[];
	/** Field to reason, for what is concluded rather than read. */
	readonly inferred: Readonly<Record<string, string>>;
}

/** Whom and what words name, apart from the speaker, and how that is known. */
export function targetsIn(
	words: string,
	speaker: Reference,
	known: KnownEntities,
): { targets: Target[]; reason: string } {
	const named = known.namedIn(words).filter(({ reference }) => reference.id !== speaker.id);
	if (named.length === 0) throw new Refused("words that name none of the entities");
	const forms = named.map(({ form }) => `“${form}”`).join(", ");
	return {
		targets: named.map(({ reference }) => ({ reference, stance: "NEUTRAL" })),
		reason: `The words name ${forms}; the stance was not judged`,
	};
}

/** A quote as the seed may hold it. */
export function quoteOf(text: string | undefined): string {
	if (text === undefined) throw new Refused("quotation without words");
	if (text.length > maximumQuoteLength) {
		throw new Refused(`quotation longer than ${maximumQuoteLength} characters`, `${text.length} characters`);
	}
	return text;
}

/** The last part of the id of a statement: its first words, and a hash of all, so that it survives another order of the file. */
export function statementSlug({ slug, speaker, quote, summary = "" }: Utterance): string {
	const words = quote ?? summary;
	const start = slugOf(words.split(" ").slice(0, 4).join(" "));
	return slug ?? `${start}-${hashOf(speaker.id, words)}`;
}

/** @param document the slug of its document */
export function statementOf(utterance: Utterance, document: string, line: number): z.input<typeof Statement> {
	const { speaker, quote, mode, act, cue, channel, targets, saidOn, links = [] } = utterance;
	const notJudged = act === undefined ? { act: "The kind of speech act was not judged" } : {};
	const inferred = { ...notJudged, ...utterance.inferred };
	return {
		speaker: speaker.id,
		summary: utterance.summary ?? `${speaker.entity.name} speaks about ${listed(targets)}.`,
		...(quote === undefined ? {} : { quote }),
		mode,
		act: act ?? "ASSERT",
		...(cue === undefined ? {} : { cue }),
		...(channel === undefined ? {} : { channel }),
		about: targets.map(({ reference, stance }) => ({ entity: reference.id, stance })),
		...(links.length === 0
			? {}
			: { links: links.map(({ type, slug }) => ({ type, statement: `statement:${document}/${slug}` })) }),
		...(saidOn === undefined ? {} : { saidOn }),
		...(Object.keys(inferred).length === 0 ? {} : { inferred }),
		line,
	};
}

/** `A, B and C`. */
export function listed(targets: readonly Target[]): string {
	return new Intl.ListFormat("en").format(targets.map(({ reference }) => reference.entity.name));
}

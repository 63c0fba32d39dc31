// ClaimReview (schema.org): a claim, who made it, and how a fact-checker rates it; two statements, of which one answers the other.
// The fields: https://schema.org/ClaimReview, https://developers.google.com/search/docs/appearance/structured-data/factcheck
import { z } from "zod";
import { documentOf, toldOn } from "../document.ts";
import { type Found, type Reference, Refused, refusable } from "../found.ts";
import { languageTag } from "../language.ts";
import { namedOrganization, namedPerson, outletAt } from "../made.ts";
import { markups } from "../markup.ts";
import type { Reading } from "../reading.ts";
import { shapedRecord } from "../records.ts";
import { hashOf, slugOf } from "../slug.ts";
import { dayOf, nameOf, oneLine, webAddress } from "../text.ts";
import { listed, quoteOf, type Target, targetsIn, type Utterance } from "../utterance.ts";

/** JSON-LD writes one value or a list of them; of several none is the one that is meant. */
function single<Type extends z.ZodType>(type: Type) {
	return z.preprocess(
		(value) => (Array.isArray(value) && value.length === 1 ? value[0] : value),
		type.nullish().catch(undefined),
	);
}

const Words = single(z.string());
const Amount = single(z.coerce.number());
const Party = single(z.object({ "@type": Words, name: Words }));

const Review = z.object({
	claimReviewed: z.string(),
	url: Words,
	datePublished: Words,
	inLanguage: Words,
	author: Party,
	itemReviewed: single(z.object({ author: Party, datePublished: Words })),
	reviewRating: single(
		z.object({ alternateName: Words, ratingValue: Amount, bestRating: Amount, worstRating: Amount }),
	),
});

type Review = z.infer<typeof Review>;
type Party = z.infer<typeof Party>;
type Rating = Review["reviewRating"];

export async function* claimReview(reading: Reading): AsyncGenerator<Found> {
	for await (const { number: line, value } of markups(reading.input)) {
		const found = value instanceof Refused ? value : refusable(() => reviewOf(value, line, reading));
		if (found instanceof Refused) yield { line, why: found };
		else yield* found;
	}
}

function reviewOf(value: unknown, line: number, { known }: Reading): Generator<Found> {
	const review = shapedRecord(Review, "ClaimReview", value);
	const url = webAddress(review.url);
	if (!url) throw new Refused("no web address of a review", JSON.stringify(review.url ?? null).slice(0, 120));
	const { checker, isInferred } = checkerOf(review.author, url, known);
	const claim = claimOf(review, checker, known);
	const rating = ratingOf(review, claim, checker);
	const publishedOn = dayOf(review.datePublished);
	const host = slugOf(url.hostname.replace(/^www\./, "").replaceAll(".", "-"));
	const article = {
		slug: `claimreview-${host}-${hashOf(url.href, review.claimReviewed, claim.speaker.id)}`,
		publisher: checker,
		head: {
			...(publishedOn === undefined ? {} : { publishedOn }),
			url: url.href,
			language: languageTag(review.inLanguage),
			...(isInferred ? { inferred: { publisher: "The host of the address" } } : {}),
		},
	};
	return documentOf(article, toldOn(line, [() => claim, ...(rating ? [() => rating] : [])]));
}

function checkerOf(author: Party, url: URL, known: Reading["known"]): { checker: Reference; isInferred: boolean } {
	const name = nameOf(author?.name);
	if (name === undefined) return { checker: outletAt(url, known), isInferred: true };
	const sure = known.called(name);
	if (sure?.id.startsWith("organization:")) return { checker: sure, isInferred: false };
	if (kindOfParty(author) === "person") throw new Refused("review by a person: the publisher is not told", name);
	return { checker: namedOrganization(name, known, "MEDIA"), isInferred: false };
}

function claimOf({ claimReviewed, itemReviewed }: Review, checker: Reference, known: Reading["known"]): Utterance {
	const text = oneLine(claimReviewed);
	const words = quoteOf(text);
	const speaker = claimantOf(itemReviewed?.author, known);
	const { targets, reason } = targetsIn(words, speaker, known);
	const quote = /^["“«](?<quote>[^"“”«»]+)["”»]$/u.exec(words)?.groups?.["quote"]?.trim();
	return {
		slug: "claim",
		speaker,
		...(quote
			? { quote }
			: { summary: `${speaker.entity.name} claims, in the words of ${checker.entity.name}: ${words}` }),
		mode: quote ? "DIRECT" : "INDIRECT",
		targets,
		saidOn: dayOf(itemReviewed?.datePublished),
		inferred: { about: reason },
	};
}

function claimantOf(author: Party, known: Reading["known"]): Reference {
	const name = nameOf(author?.name);
	if (name === undefined) throw new Refused("claim of which no claimant is named");
	const sure = known.called(name);
	if (sure) return sure;
	switch (kindOfParty(author)) {
		case "person":
			return namedPerson(name, known);
		case "organization":
			return namedOrganization(name, known, "OTHER");
		default:
			throw new Refused("claimant that is typed neither Person nor Organization", name);
	}
}

function kindOfParty(party: Party): "person" | "organization" | undefined {
	const type = party?.["@type"]?.replace(/^https?:\/\/schema\.org\//, "") ?? "";
	if (type === "Person") return "person";
	return /Organization$|^(?:Corporation|NGO|PoliticalParty)$/.test(type) ? "organization" : undefined;
}

/** The fact-checker's own statement; undefined when the rating says nothing. */
function ratingOf(review: Review, claim: Utterance, checker: Reference): Utterance | undefined {
	const verdict = verdictOf(review.reviewRating);
	if (verdict === undefined || checker.id === claim.speaker.id) return undefined;
	const { act, link, reason } = answers[degreeOf(review.reviewRating)];
	const targets: Target[] = [
		{ reference: claim.speaker, stance: "NEUTRAL" },
		...claim.targets.filter(({ reference }) => reference.id !== checker.id),
	];
	return {
		slug: "rating",
		speaker: checker,
		summary: `${checker.entity.name} rates what ${claim.speaker.entity.name} claims about ${listed(claim.targets)}: ${verdict}`,
		mode: "INDIRECT",
		act,
		channel: "ARTICLE",
		targets,
		saidOn: dayOf(review.datePublished),
		links: [{ type: link, slug: "claim" }],
		inferred: {
			about: "Whom and what the claim is about; the stance was not judged",
			act: reason,
			links: reason,
		},
	};
}

const answers = {
	worst: { act: "DENY", link: "DENIES", reason: "The rating is the worst of its scale" },
	best: { act: "CONFIRM", link: "CORROBORATES", reason: "The rating is the best of its scale" },
	other: { act: "OPINE", link: "RESPONDS_TO", reason: "The rating is not told to be the best or worst of a scale" },
} as const;

function degreeOf(rating: Rating): keyof typeof answers {
	const { ratingValue, bestRating, worstRating } = rating ?? {};
	if (worstRating == null || bestRating == null || worstRating >= bestRating) return "other";
	return ratingValue === worstRating ? "worst" : ratingValue === bestRating ? "best" : "other";
}

function verdictOf(rating: Rating): string | undefined {
	const { alternateName, ratingValue, bestRating } = rating ?? {};
	return oneLine(alternateName) ?? (ratingValue == null ? undefined : `${ratingValue} of ${bestRating ?? 5}`);
}

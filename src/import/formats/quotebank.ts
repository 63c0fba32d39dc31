// Quotebank (EPFL): a quotation a line (quotes-YYYY.json), or an article a line with its quotations (quotebank-YYYY.json).
// The fields: https://zenodo.org/records/4277311
import { z } from "zod";
import { type Article, documentOf, type Told, toldOn } from "../document.ts";
import { type Found, type Reference, Refused, refusable } from "../found.ts";
import { outletAt, personOfWikidata } from "../made.ts";
import type { Reading } from "../reading.ts";
import { jsonRecord, recordsOf } from "../records.ts";
import { slugOf } from "../slug.ts";
import { dayOf, nameOf, oneLine, webAddress } from "../text.ts";
import { quoteOf, targetsIn, type Utterance } from "../utterance.ts";

const Probability = z.union([z.number(), z.string().regex(/^[01](?:\.\d+)?$/)]).transform(Number);

const QuotationLine = z.object({
	quoteID: z.string().min(1),
	quotation: z.string(),
	speaker: z.string(),
	qids: z.array(z.string()),
	date: z.string(),
	probas: z.array(z.tuple([z.string(), Probability])),
	urls: z.array(z.string()),
});

const ArticleLine = z.object({
	articleID: z.string().min(1),
	date: z.string(),
	title: z.string().nullish(),
	url: z.string(),
	quotations: z.array(
		z.object({
			quoteID: z.string(),
			quotation: z.string(),
			localTopSpeaker: z.string(),
			localProbas: z.array(z.object({ speaker: z.string(), qids: z.array(z.string()).nullish(), proba: Probability })),
		}),
	),
});

interface Attribution {
	readonly name: string;
	readonly items: readonly string[];
	readonly probability: number;
}

export async function* quotebank(reading: Reading): AsyncGenerator<Found> {
	const speakerOf = speakers(reading);
	const utteranceOf = (text: string, attribution: Attribution, day: string | undefined): Utterance => {
		const quote = quoteOf(oneLine(text));
		const { speaker, inferred } = speakerOf(attribution);
		const { targets, reason } = targetsIn(quote, speaker, reading.known);
		const saidOn = { saidOn: "The day of the earliest report that Quotebank knows; said then or before" };
		return {
			speaker,
			quote,
			mode: "DIRECT",
			targets,
			saidOn: day,
			inferred: { about: reason, ...inferred, ...(day ? saidOn : {}) },
		};
	};
	yield* recordsOf(reading.input, function* (text, line) {
		const found = refusable(() => {
			const isArticle = /"quotations"\s*:/.test(text);
			return isArticle ? articleOf(text, line) : quotationOf(text, line);
		});
		if (found instanceof Refused) yield { line, why: found };
		else yield* documentOf(found.article, found.told);
	});

	function quotationOf(text: string, line: number): { article: Article; told: Told[] } {
		const record = jsonRecord(QuotationLine, "quotation of Quotebank", text);
		const { quoteID, quotation, speaker, qids, probas, urls } = record;
		const day = dayOf(record.date);
		const probability = probas.find(([name]) => name === speaker)?.[1] ?? 0;
		// The day is that of the first of all articles; of which of them is not told.
		const head = urls.length === 1 ? { publishedOn: day } : {};
		const article = articleAt(urls[0], `quotebank-${slugOf(quoteID)}`, head, reading);
		return {
			article,
			told: toldOn(line, [() => utteranceOf(quotation, { name: speaker, items: qids, probability }, day)]),
		};
	}

	function articleOf(text: string, line: number): { article: Article; told: Told[] } {
		const record = jsonRecord(ArticleLine, "article of Quotebank", text);
		const day = dayOf(record.date);
		const head = { publishedOn: day, title: oneLine(record.title) };
		const article = articleAt(record.url, `quotebank-${slugOf(record.articleID)}`, head, reading);
		const utterances = record.quotations.map(({ quotation, localTopSpeaker: name, localProbas }) => () => {
			const { qids, proba: probability = 0 } = localProbas.find(({ speaker }) => speaker === name) ?? {};
			return utteranceOf(quotation, { name, items: qids ?? [], probability }, day);
		});
		return { article, told: toldOn(line, utterances) };
	}
}

function articleAt(
	address: string | undefined,
	slug: string,
	head: Partial<Article["head"]>,
	{ known }: Reading,
): Article {
	const url = webAddress(address);
	if (!url) throw new Refused("no web address of an article", JSON.stringify(address ?? null).slice(0, 120));
	const { publishedOn, title } = head;
	return {
		slug,
		publisher: outletAt(url, known),
		head: {
			...(title === undefined ? {} : { title }),
			...(publishedOn === undefined ? {} : { publishedOn }),
			url: url.href,
			language: "en",
			inferred: {
				publisher: "The host of the address",
				language: "Quotebank holds English articles",
			},
		},
	};
}

/** Who speaks, kept apart by item of Wikidata. */
function speakers({ known, minimumProbability }: Reading) {
	const itemOf = new Map<string, string>();
	return ({
		name: given,
		items,
		probability,
	}: Attribution): { speaker: Reference; inferred: Record<string, string> } => {
		const name = nameOf(given);
		if (name === undefined || name === "None") throw new Refused("quotation without a speaker");
		if (probability < minimumProbability) {
			throw new Refused(`speaker less likely than ${minimumProbability}`, `${probability} for ${name}`);
		}
		const [item, ...others] = items;
		if (item === undefined) throw new Refused("speaker without an item of Wikidata", name);
		if (others.length > 0)
			throw new Refused("speaker's name fits several items of Wikidata", `${name}: ${items.join(", ").slice(0, 120)}`);
		const sure = known.called(item);
		if (sure) return { speaker: sure, inferred: {} };
		const namesake = known.personCalled(name);
		if (namesake && (itemOf.get(namesake.id) ?? item) === item) {
			itemOf.set(namesake.id, item);
			return { speaker: namesake, inferred: { speaker: `The only known person called ${name}; ${item} in Wikidata` } };
		}
		return { speaker: personOfWikidata(name, item), inferred: {} };
	};
}

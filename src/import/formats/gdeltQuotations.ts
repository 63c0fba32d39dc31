// GDELT Global Quotation Graph: an article a line, with its quotations and the words around each; no speaker is told.
// The fields: https://blog.gdeltproject.org/announcing-the-global-quotation-graph/
import { z } from "zod";
import { speakerBeside } from "../beside.ts";
import { documentOf, toldOn } from "../document.ts";
import { type Found, Refused, refusable } from "../found.ts";
import { languageTag } from "../language.ts";
import { outletAt } from "../made.ts";
import type { Reading } from "../reading.ts";
import { jsonRecord, recordsOf } from "../records.ts";
import { hashOf, slugOf } from "../slug.ts";
import { dayOf, oneLine, webAddress } from "../text.ts";
import { quoteOf, targetsIn, type Utterance } from "../utterance.ts";

const Quotation = z.object({ pre: z.string(), quote: z.string(), post: z.string() });

const ArticleLine = z.object({
	date: z.string(),
	url: z.string(),
	title: z.string().nullish(),
	lang: z.string().nullish(),
	quotes: z.array(Quotation),
});

type ArticleLine = z.infer<typeof ArticleLine>;

export async function* gdeltQuotations(reading: Reading): AsyncGenerator<Found> {
	const { input, known } = reading;
	yield* recordsOf(input, function* (text, line) {
		const found = refusable(() => {
			const record = jsonRecord(ArticleLine, "article of the Global Quotation Graph", text);
			const article = articleOf(record, reading);
			const { language, publishedOn } = article.head;
			const utterances = record.quotes.map((quotation) => () => {
				// The verbs and their places are those of English.
				if (language !== "en") throw new Refused("article that is not in English", record.lang ?? "language not told");
				return utteranceOf(quotation, publishedOn, known);
			});
			return { article, told: toldOn(line, utterances) };
		});
		if (found instanceof Refused) yield { line, why: found };
		else yield* documentOf(found.article, found.told);
	});
}

function utteranceOf(
	{ pre, quote: text, post }: z.infer<typeof Quotation>,
	day: unknown,
	known: Reading["known"],
): Utterance {
	const quote = quoteOf(oneLine(text));
	const beside = speakerBeside({ pre: oneLine(pre) ?? "", quote, post: oneLine(post) ?? "" }, known);
	if (!beside) throw new Refused("quotation beside which no known person is named as the speaker");
	const { speaker, cue, isWhole } = beside;
	const { targets, reason } = targetsIn(quote, speaker, known);
	return {
		speaker,
		quote,
		mode: isWhole ? "DIRECT" : "MIXED",
		cue,
		targets,
		saidOn: String(day),
		inferred: {
			about: reason,
			speaker: `Named beside the verb “${cue}” next to the quotation`,
			saidOn: "The day on which GDELT saw the article; said then or before",
		},
	};
}

function articleOf({ date, url: address, title, lang }: ArticleLine, { known }: Reading) {
	const url = webAddress(address);
	if (!url) throw new Refused("no web address of an article", JSON.stringify(address).slice(0, 120));
	const publishedOn = dayOf(date);
	if (publishedOn === undefined) throw new Refused("article without a date");
	const heading = oneLine(title);
	return {
		slug: `gqg-${slugOf(url.hostname.replace(/^www\./, "").replaceAll(".", "-"))}-${hashOf(url.href)}`,
		publisher: outletAt(url, known),
		head: {
			...(heading === undefined ? {} : { title: heading }),
			publishedOn,
			url: url.href,
			language: languageTag(lang),
			inferred: { publisher: "The host of the address", publishedOn: "The day on which GDELT saw the article" },
		},
	};
}

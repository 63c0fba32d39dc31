// A table of quotations with a header line, a row for each; rows of one article follow each other.
import { Channel, SpeechAct, Stance } from "../../generated/vocabulary.ts";
import { type Row, rowsOf } from "../csvRows.ts";
import { type Article, documentOf, type Told } from "../document.ts";
import { type Found, type Reference, Refused, refusable } from "../found.ts";
import type { KnownEntities } from "../known.ts";
import { languageTag } from "../language.ts";
import { namedOrganization, namedPerson, outletAt } from "../made.ts";
import type { Reading } from "../reading.ts";
import { hashOf, slugOf } from "../slug.ts";
import { dayOf, nameOf, oneLine, webAddress } from "../text.ts";
import { quoteOf, type Target, targetsIn, type Utterance } from "../utterance.ts";

const ofUtterance = ["speaker", "speakerkind", "quote", "summary", "about", "date", "act", "cue", "channel"] as const;
const ofArticle = ["url", "publisher", "title", "published", "author", "language"] as const;
type Column = (typeof ofUtterance)[number] | (typeof ofArticle)[number];
type CsvRow = Row<Column>;

/** A table that tells no articles is one: it becomes a document for each so many rows. */
const mostRowsOfDocument = 1000;

export async function* csv({ input, known, note }: Reading): AsyncGenerator<Found> {
	const table = {
		columns: [...ofUtterance, ...ofArticle],
		required: ["speaker", "quote"] as const,
		onOthers: (columns: readonly string[]) => note(`columns that are not read: ${columns.join(", ")}`),
	};
	let rows: CsvRow[] = [];
	let part = 1;
	for await (const row of rowsOf<Column>(input, table)) {
		if ("why" in row) {
			yield row;
			continue;
		}
		const isOther = rows[0] && articleKey(rows[0]) !== articleKey(row);
		if (isOther || rows.length === mostRowsOfDocument) {
			yield* articleOfRows(rows, part, input.name, known);
			rows = [];
			part = isOther ? 1 : part + 1;
		}
		rows.push(row);
	}
	yield* articleOfRows(rows, part, input.name, known);
}

/** What the cells of an article say: rows of the same are of one document. */
function articleKey(row: CsvRow): string {
	return JSON.stringify(ofArticle.map((column) => row.cell(column)?.trim() ?? ""));
}

function* articleOfRows(rows: readonly CsvRow[], part: number, file: string, known: KnownEntities): Generator<Found> {
	const [first] = rows;
	if (!first) return;
	const article = refusable(() => articleOf(first, part, file, known));
	if (article instanceof Refused) {
		yield* rows.map(({ firstLine }) => ({ line: firstLine, why: article }));
		return;
	}
	const told: Told[] = rows.map((row) => ({
		line: row.firstLine,
		lastLine: row.lastLine,
		utterance: refusable(() => utteranceOf(row, known)),
	}));
	yield* documentOf(article, told);
}

function articleOf(row: CsvRow, part: number, file: string, known: KnownEntities): Article {
	const address = oneLine(row.cell("url"));
	const url = webAddress(address);
	if (address !== undefined && !url)
		throw new Refused("no web address of an article", JSON.stringify(address).slice(0, 120));
	const title = oneLine(row.cell("title"));
	const publishedOn = dayOf(row.cell("published"));
	const author = oneLine(row.cell("author"));
	const publisher = publisherOf(nameOf(row.cell("publisher")), url, known);
	const readable = slugOf(title ?? url?.hostname.replaceAll(".", "-") ?? file);
	return {
		slug: `csv-${readable}-${hashOf(file, articleKey(row))}${part === 1 ? "" : `-${part}`}`,
		publisher: publisher?.reference,
		head: {
			...(title === undefined ? {} : { title }),
			...(publishedOn === undefined ? {} : { publishedOn }),
			...(author === undefined ? {} : { authors: [author] }),
			...(url ? { url: url.href } : {}),
			language: languageTag(row.cell("language")),
			...(publisher?.isInferred ? { inferred: { publisher: "The host of the address" } } : {}),
		},
	};
}

function publisherOf(
	name: string | undefined,
	url: URL | undefined,
	known: KnownEntities,
): { reference: Reference; isInferred: boolean } | undefined {
	if (name === undefined) return url && { reference: outletAt(url, known), isInferred: true };
	const sure = known.called(name);
	if (sure && !sure.id.startsWith("organization:")) throw new Refused("publisher that is no organization", sure.id);
	return { reference: sure ?? namedOrganization(name, known, "MEDIA"), isInferred: false };
}

function utteranceOf(row: CsvRow, known: KnownEntities): Utterance {
	const speaker = speakerOf(row, known);
	const given = oneLine(row.cell("quote"));
	const summary = oneLine(row.cell("summary"));
	if (given === undefined && summary === undefined) throw new Refused("quotation without words");
	const quote = given === undefined ? undefined : quoteOf(given);
	const about = targetsOf(row.cell("about"), known);
	const found = about ?? targetsIn([quote, summary].filter(Boolean).join(" "), speaker, known);
	return {
		speaker,
		quote,
		summary,
		mode: quote === undefined ? "INDIRECT" : "DIRECT",
		act: oneOf(SpeechAct, row.cell("act"), "act"),
		cue: oneLine(row.cell("cue")),
		channel: oneOf(Channel, row.cell("channel"), "channel"),
		targets: found.targets,
		saidOn: dayOf(row.cell("date")),
		inferred: found.reason === undefined ? {} : { about: found.reason },
	};
}

function speakerOf(row: CsvRow, known: KnownEntities): Reference {
	const name = nameOf(row.cell("speaker"));
	if (name === undefined) throw new Refused("quotation without a speaker");
	const sure = known.called(name);
	if (sure) return sure;
	switch (oneLine(row.cell("speakerkind"))?.toLowerCase() ?? "person") {
		case "person":
			return namedPerson(name, known);
		case "organization":
			return namedOrganization(name, known, "OTHER");
		default:
			throw new Refused(
				"speaker kind that is neither person nor organization",
				JSON.stringify(row.cell("speakerkind")),
			);
	}
}

/** `Ukraine=FAVOR; NATO`; undefined when the cell is empty. */
function targetsOf(cell: string | undefined, known: KnownEntities): { targets: Target[]; reason?: string } | undefined {
	const parts = (oneLine(cell) ?? "")
		.split(";")
		.map((part) => part.trim())
		.filter(Boolean);
	if (parts.length === 0) return undefined;
	const targets = new Map<string, Target>();
	let isJudged = true;
	for (const part of parts) {
		const [, name = "", given] = /^(.*?)(?:\s*=\s*([A-Za-z]+))?$/u.exec(part) ?? [];
		const reference = known.called(name);
		if (!reference) throw new Refused("target that is none of the entities", JSON.stringify(name));
		const stance = oneOf(Stance, given, "stance");
		isJudged &&= stance !== undefined;
		targets.set(reference.id, { reference, stance: stance ?? "NEUTRAL" });
	}
	return { targets: [...targets.values()], ...(isJudged ? {} : { reason: "The stance was not judged" }) };
}

function oneOf<Value extends string>(
	values: readonly Value[],
	cell: string | undefined,
	what: string,
): Value | undefined {
	const given = oneLine(cell)?.toUpperCase().replaceAll(" ", "_");
	if (given === undefined) return undefined;
	const value = values.find((known) => known === given);
	if (!value)
		throw new Refused(`${what} that is none`, `wanted one of ${values.join(", ")}, got ${JSON.stringify(cell)}`);
	return value;
}

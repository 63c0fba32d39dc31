// A seed folder of any size, the same for the same number: what the load is measured with.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { RelationType, SpeechAct, Stance } from "../../generated/vocabulary.ts";

const statementsPerDocument = 200;
const words =
	"army border bridge city convoy defence delegation drone east factory front government harbour island letter minister night north official plan port radar region river sea ship south strike talks treaty troops vote warning weapon west winter".split(
		" ",
	);

// Ends that every document can join: a person to an organization, or the other way round would be refused.
const relationTypes = (["WORKS_FOR", "MEMBER_OF", "HEADS"] as const).filter((type) => RelationType.includes(type));

/** Numbers below a bound, in an order that looks like chance and is the same for the same start. */
export type Numbers = (bound: number) => number;

/** Writes the folders entities and documents; returns how many documents there are. */
export function writeLargeSeed(folder: string, statements: number): number {
	for (const part of ["entities", "documents"]) mkdirSync(join(folder, part), { recursive: true });
	const entities = Math.min(5_000, 50 + Math.floor(statements / 50));
	for (const [file, kind, more] of [
		["people", "person", ""],
		["organizations", "organization", ", kind: MEDIA"],
		["weapons", "weapon", ", kind: MISSILE"],
		["places", "place", ", kind: CITY"],
		["events", "event", ', date: "2024-05"'],
	] as const) {
		const lines = Array.from(
			{ length: entities },
			(_, number) =>
				`${kind}:k${number}: { name: ${kind} ${words[number % words.length]} ${number}, aliases: [${kind[0]}-${number}]${more} }\n`,
		);
		writeFileSync(join(folder, `entities/${file}.yaml`), lines.join(""));
	}
	const documents = Math.ceil(statements / statementsPerDocument);
	for (let number = 0; number < documents; number++) {
		const count = Math.min(statementsPerDocument, statements - number * statementsPerDocument);
		const text = documentText(number, count, entities);
		writeFileSync(join(folder, `documents/d${String(number).padStart(5, "0")}.yaml`), text);
	}
	return documents;
}

function documentText(number: number, count: number, entities: number): string {
	const next = numbersFrom(number + 1);
	const slug = `d${String(number).padStart(5, "0")}`;
	const some = (kinds: readonly string[]): string => `${kinds[next(kinds.length)]}:k${next(entities)}`;
	const lines = [
		`id: document:${slug}`,
		`title: ${sentence(next)}`,
		`publisher: organization:k${number % 20}`,
		'publishedOn: "2024-12-20"',
		"language: en",
		`sourceFile: ${slug}.txt`,
		`sha256: "${String(number).padStart(64, "0")}"`,
		"firstLine: 1",
		`lastLine: ${count}`,
		"unnamedSources:",
		`  unnamed-source:${slug}/official: { name: An official, speaksFrom: organization:k${next(entities)} }`,
		"statements:",
		...Array.from({ length: count }, (_, index) => statementText(slug, index, next, some)).flat(),
		"relations:",
		...Array.from({ length: Math.ceil(count / 2) }, (_, index) => {
			const type = relationTypes[next(relationTypes.length)];
			return `  - { source: person:k${next(entities)}, type: ${type}, target: organization:k${20 + next(30)}, line: ${index + 1} }`;
		}),
	];
	return `${lines.join("\n")}\n`;
}

function statementText(
	slug: string,
	index: number,
	next: Numbers,
	some: (kinds: readonly string[]) => string,
): string[] {
	const isQuoted = next(3) === 0;
	const speaker =
		index === 0 || next(20) === 0 ? `unnamed-source:${slug}/official` : some(["person", "person", "organization"]);
	const targets = new Set(
		Array.from({ length: 1 + next(4) }, () => some(["person", "organization", "weapon", "place", "event"])),
	);
	return [
		`  statement:${slug}/said-${index}:`,
		`    speaker: ${speaker}`,
		`    summary: ${sentence(next)}`,
		...(isQuoted ? [`    quote: "${sentence(next)}"`] : []),
		`    mode: ${isQuoted ? "MIXED" : "INDIRECT"}`,
		`    act: ${SpeechAct[next(SpeechAct.length)]}`,
		"    cue: said",
		"    about:",
		...[...targets].map((entity) => `      - { entity: ${entity}, stance: ${Stance[next(Stance.length)]} }`),
		...(next(10) === 0 ? [`    to: [organization:k${next(entitiesOfOutlets)}]`] : []),
		...(next(5) === 0 ? [`    via: [{ source: weapon:k${next(entitiesOfOutlets)}, role: OUTLET }]`] : []),
		...(index > 0 && next(6) === 0
			? [`    links: [{ type: RESPONDS_TO, statement: statement:${slug}/said-${next(index)} }]`]
			: []),
		...(index > 0 && next(30) === 0 ? [`    embeddedIn: statement:${slug}/said-${next(index)}`] : []),
		`    saidOn: "2024-${String(1 + next(11)).padStart(2, "0")}-${String(1 + next(28)).padStart(2, "0")}"`,
		`    line: ${index + 1}`,
	];
}

const entitiesOfOutlets = 50;

function sentence(next: Numbers): string {
	const chosen = Array.from({ length: 9 + next(8) }, () => words[next(words.length)]);
	return `The ${chosen.join(" ")}.`;
}

function numbersFrom(start: number): Numbers {
	let state = start >>> 0;
	// mulberry32: small, and good enough that no two documents look alike.
	return (bound) => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * bound);
	};
}

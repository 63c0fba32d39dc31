// A graph of a given size, as the entries of a seed: the same for the same sizes.

import { SpeechAct, Stance, StatementMode, WeaponKind } from "#server/generated/vocabulary";
import type { DocumentEntry, NamedEntry, Seed } from "#server/seed/files/entries";
import { seedFile } from "#server/seed/files/seedFile";
import type { Relation, Statement } from "#server/seed/format/documents";
import type { Entity } from "#server/seed/format/entities";
import { type Random, random } from "./random.ts";
import type { Sizes } from "./sizes.ts";
import { nameOf, quoteOf, summaryOf } from "./words.ts";

export interface Generated {
	/** Persons first, the busiest speaker first of all. */
	readonly entities: Seed["entities"];
	/** The same entities, those first that are spoken about most. */
	readonly targets: Seed["entities"];
	/** Made while they are read, so that their number is not bounded by memory. Can be walked once. */
	readonly documents: Iterable<DocumentEntry>;
}

const seed = 20_241_208;
const nowhere = {
	file: seedFile(
		"generated.yaml",
		() => "",
		() => undefined,
	),
	path: [],
};
const perKind = { person: "persons", organization: "organizations", weapon: "weapons" } as const;

export function generate(sizes: Sizes): Generated {
	const dice = random(seed);
	const entities = (Object.keys(perKind) as (keyof typeof perKind)[]).flatMap((kind) =>
		Array.from({ length: sizes[perKind[kind]] }, (_, index) => entity(dice, `${kind}:${kind[0]}${index}`)),
	);
	// Those that are spoken about most are of all kinds.
	const targets = dice.shuffled(entities);
	return { entities, targets, documents: documents(dice, sizes, targets) };
}

function entity(dice: Random, id: string): NamedEntry<Entity> {
	const name = nameOf(dice);
	const aliases = dice.below(3) === 0 ? [nameOf(dice)] : [];
	const kind = { p: undefined, o: "MEDIA", w: dice.pick(WeaponKind) }[id.split(":")[1]?.[0] ?? ""] as Entity["kind"];
	const description = dice.below(2) === 0 ? `Known for ${nameOf(dice)}.` : undefined;
	return { ...nowhere, id, value: { name, aliases, description, kind, inferred: {} } };
}

function* documents(dice: Random, sizes: Sizes, targets: Seed["entities"]): Generator<DocumentEntry> {
	const relation = relations(dice, sizes);
	for (let number = 0; number < sizes.documents; number++) {
		const publishedOn = day(dice);
		const statements = share(sizes.statements, number, sizes.documents).map((index) =>
			statement(dice, { number, index, publishedOn, sizes, targets }),
		);
		yield {
			...nowhere,
			id: `document:d${number}`,
			value: {
				id: `document:d${number}`,
				title: nameOf(dice),
				publisher: `organization:o${dice.rank(sizes.organizations)}`,
				publishedOn,
				authors: [nameOf(dice)],
				language: "en",
				sourceFile: "generated.txt",
				sha256: "0".repeat(64),
				firstLine: 1,
				lastLine: 200,
				inferred: {},
			},
			unnamedSources: [],
			statements,
			relations: share(sizes.relations, number, sizes.documents).map(() => ({ ...nowhere, value: relation() })),
			isComplete: true,
		};
	}
}

interface StatementPlace {
	readonly number: number;
	readonly index: number;
	readonly publishedOn: string;
	readonly sizes: Sizes;
	readonly targets: Seed["entities"];
}

function statement(dice: Random, place: StatementPlace): NamedEntry<Statement> {
	const { number, index, publishedOn, sizes, targets } = place;
	const speaker = `person:p${dice.rank(sizes.persons)}`;
	const about = new Map<string, Statement["about"][number]>();
	const wanted = 1 + dice.below(3);
	let first: string | undefined;
	while (about.size < wanted) {
		const target = targets[dice.rank(targets.length)] as (typeof targets)[number];
		first ??= target.value.name;
		about.set(target.id, { entity: target.id, stance: dice.pick(Stance) });
	}
	// One statement in 20 is undated, one in ten known to the month.
	const precision = dice.below(20);
	const mode = dice.pick(StatementMode);
	return {
		...nowhere,
		id: `statement:d${number}/s${index}`,
		value: {
			speaker,
			summary: summaryOf(dice, first ?? ""),
			quote: mode === "INDIRECT" ? undefined : quoteOf(dice),
			mode,
			act: dice.pick(SpeechAct),
			cue: "said",
			about: [...about.values()],
			to: [],
			via: dice.below(10) === 0 ? [{ source: `organization:o${dice.rank(sizes.organizations)}`, role: "OUTLET" }] : [],
			links: [],
			saidOn: precision === 0 ? undefined : precision < 3 ? publishedOn.slice(0, 7) : publishedOn,
			inferred: {},
			line: 1 + dice.below(200),
			referredToAs: {},
		},
	};
}

/** Draws relations, no two of one type between the same two. */
function relations(dice: Random, { persons, organizations, weapons }: Sizes): () => Relation {
	const drawn = new Set<string>();
	const person = () => `person:p${dice.rank(persons)}`;
	const organization = () => `organization:o${dice.rank(organizations)}`;
	const weapon = () => `weapon:w${dice.rank(weapons)}`;
	// Nobody is a member of a thousand organizations, however much he says.
	const anyPerson = () => `person:p${dice.below(persons)}`;
	const kinds = [
		{ type: "MEMBER_OF", source: anyPerson, target: organization },
		{ type: "MEMBER_OF", source: anyPerson, target: organization },
		{ type: "MET_WITH", source: person, target: anyPerson },
		{ type: "SUPPLIES", source: organization, target: organization },
		{ type: "OPERATES", source: organization, target: weapon },
	] as const;
	return function draw(): Relation {
		const { type, source, target } = dice.pick(kinds);
		const ends = { source: source(), target: target() };
		const identity = `${[ends.source, ends.target].sort().join(" ")} ${type}`;
		if (ends.source === ends.target || drawn.has(identity)) return draw();
		drawn.add(identity);
		return { ...ends, type, line: 1 + dice.below(200), inferred: {}, referredToAs: {} };
	};
}

/** Which of `total` things belong to the container `index` of `containers`: as many to each. */
function share(total: number, index: number, containers: number): number[] {
	const from = Math.floor((total * index) / containers);
	const to = Math.floor((total * (index + 1)) / containers);
	return Array.from({ length: to - from }, (_, offset) => offset);
}

function day(dice: Random): string {
	const date = new Date(Date.UTC(2010, 0, 1 + dice.below(5_800)));
	return date.toISOString().slice(0, 10);
}

// The questions that are measured, and whom they are about: the same at each run.
import { generate } from "./graph/generate.ts";
import { random } from "./graph/random.ts";
import type { Sizes } from "./graph/sizes.ts";

export type CaseName = "entity" | "said" | "about" | "levels" | "filtered" | "search" | "paths";

export interface Case {
	readonly name: CaseName;
	readonly title: string;
	/** As ours is asked. */
	readonly query: string;
	/** Whether the others answer it too. */
	readonly compared: boolean;
	/** Hubs and tails, drawn once. */
	readonly variables: readonly Readonly<Record<string, string>>[];
}

const aboutWhom = "about { stance entity { id name } }";

export const queries: Readonly<Record<CaseName, readonly [title: string, query: string]>> = {
	entity: ["an entity by id", "query ($id: ID!) { person(id: $id) { id name aliases description } }"],
	said: [
		"its 20 latest statements, their targets and documents",
		`query ($id: ID!) { person(id: $id) { id name said(first: 20) { nodes { id summary saidOn ${aboutWhom} document { id title } } } } }`,
	],
	about: [
		"50 statements about X: speakers, affiliations, targets, publisher",
		`query ($id: ID!) { entity(id: $id) { id name saidAbout(first: 50) { nodes { id summary speaker { id name ... on Person { roles { target { id name } } } } ${aboutWhom} document { id publisher { id name } } } } } }`,
	],
	levels: [
		"three levels: neighbors, their statements, their targets",
		`query ($id: ID!) { entity(id: $id) { id name neighbors(first: 10) { nodes { entity { id name said(first: 5) { nodes { id summary ${aboutWhom} } } } } } } }`,
	],
	filtered: [
		"a filtered connection with totalCount and pageInfo",
		"query ($speaker: ID!, $about: String!) { person(id: $speaker) { said(first: 20, where: { about: $about }) { totalCount nodes { id summary saidOn } pageInfo { hasNextPage endCursor } } } }",
	],
	search: [
		"full-text search",
		"query ($text: String!) { search(text: $text, first: 10) { nodes { text node { id } } } }",
	],
	paths: [
		"shortest paths of at most 4 hops",
		"query ($from: ID!, $to: ID!) { paths(from: $from, to: $to) { length nodes { id name } } }",
	],
};

/** @param count of different variables a case */
export function casesFor(sizes: Sizes, count: number): Case[] {
	const dice = random(7);
	const { targets, documents } = generate(sizes);
	// As many of the busiest ten, of the next hundred and of the next thousand as of all others.
	const anyOf = (total: number) => Math.floor(total ** dice.fraction()) - 1;
	const person = () => `person:p${anyOf(sizes.persons)}`;
	const entity = () => targets[anyOf(targets.length)] as (typeof targets)[number];
	const pairs: { speaker: string; about: string }[] = [];
	for (const { statements } of documents) {
		const { value } = dice.pick(statements);
		pairs.push({ speaker: value.speaker, about: dice.pick(value.about).entity });
		if (pairs.length === count) break;
	}
	const times = <Item>(make: () => Item) => Array.from({ length: count }, make);
	const variables: Record<CaseName, readonly Record<string, string>[]> = {
		entity: times(() => ({ id: person() })),
		said: times(() => ({ id: person() })),
		about: times(() => ({ id: entity().id })),
		levels: times(() => ({ id: person() })),
		filtered: times(() => dice.pick(pairs)),
		search: times(() => ({ text: dice.pick([entity().value.name, "the sanctions", "supports"]) })),
		paths: times(() => ({ from: person(), to: entity().id })),
	};
	return (Object.keys(queries) as CaseName[]).map((name) => {
		const [title, query] = queries[name];
		return { name, title, query, compared: name !== "search" && name !== "paths", variables: variables[name] };
	});
}

// What a step of the drawing asks the API, and where the answer belongs.
import type { ApolloClient } from "@apollo/client";
import {
	GraphPathsDocument,
	type GraphPathsQueryVariables,
	GraphStatementDocument,
} from "../../../../generated/client/graphql.ts";
import type { Known } from "./draw.ts";
import { askForLinks, type Scope } from "./entityLinks.ts";
import { type PathQuestion, stepOfAddress } from "./step.ts";

/** @param key a step as in the address; `add.` asks for the links of an entity */
export async function answerTo(
	key: string,
	client: ApolloClient,
	scope: Scope,
	scopeName: string,
): Promise<(known: Known) => Known> {
	const step = stepOfAddress(key);
	if (step?.kind === "path") {
		const { data } = await client.query({ query: GraphPathsDocument, variables: pathVariables(step) });
		return (known) => ({ ...known, paths: new Map(known.paths).set(key, data?.paths ?? []) });
	}
	if (step?.kind === "statement") {
		const { data } = await client.query({ query: GraphStatementDocument, variables: { id: step.id } });
		const statement = data?.statement;
		if (!statement) throw new Error(`Nothing has the id ${step.id}.`);
		return (known) => ({ ...known, statements: new Map(known.statements).set(step.id, statement) });
	}
	const id = key.slice(key.indexOf(".") + 1);
	const links = await askForLinks(client, id, scope);
	if (!links) throw new Error(`Nothing has the id ${id}.`);
	return (known) => ({ ...known, links: new Map(known.links).set(id, { ...links, scope: scopeName }) });
}

export function pathVariables({ from, to, maxLength, through }: PathQuestion): GraphPathsQueryVariables {
	return { from, to, maxLength, through: [...through] };
}

/** All of them, `atOnce` at a time. */
export async function inTurns<Item>(
	items: readonly Item[],
	atOnce: number,
	act: (item: Item) => Promise<void>,
): Promise<void> {
	const waiting = [...items];
	const turns = Array.from({ length: atOnce }, async () => {
		for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item);
	});
	await Promise.all(turns);
}

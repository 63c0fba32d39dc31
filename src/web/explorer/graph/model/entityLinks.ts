// All that is known of what joins one entity to others, asked of the API once.
import type { ApolloClient } from "@apollo/client";
import {
	type EntityNameFragment,
	GraphLinksDocument,
	type GraphLinksQueryVariables,
	GraphMoreRelationsDocument,
	type GraphRelationsFragment,
	type PairFragment,
	type StatementFilter,
} from "../../../../generated/client/graphql.ts";
import { type GraphFilter, keepsRelation, keptStances } from "./filter.ts";
import { type Link, type LinkType, linkId } from "./link.ts";

type Relation = GraphRelationsFragment["nodes"][number];

/** Before stance and type narrow it: those are applied to what is here. */
export interface EntityLinks {
	readonly entity: EntityNameFragment;
	/** How many statements it made, and how many are about it; all of them, whatever the filters. */
	readonly statements: number;
	readonly relations: readonly Relation[];
	readonly cells: readonly PairFragment[];
	/** Under which dates and publisher the cells were counted. */
	readonly scope: string;
}

/** The filters that the API applies. */
export type Scope = Pick<GraphFilter, "from" | "to" | "publisher">;

// Of 100 relations each; a hub of more than that is for Cypher.
const maximumPages = 10;

export function linksQuestion(id: string, filter: Scope): GraphLinksQueryVariables {
	const where: StatementFilter = {
		...(filter.publisher && { publisher: filter.publisher }),
		...(filter.from && { saidFrom: filter.from }),
		...(filter.to && { saidTo: filter.to }),
	};
	return { id, spoken: { ...where, speaker: id }, heard: { ...where, about: id } };
}

/** Null when nothing has this id. */
export async function askForLinks(
	client: ApolloClient,
	id: string,
	filter: Scope,
): Promise<Omit<EntityLinks, "scope"> | null> {
	const { data } = await client.query({
		query: GraphLinksDocument,
		variables: linksQuestion(id, filter),
		// The cache of the view itself is enough, and taking apart hundreds of cells costs more than asking.
		fetchPolicy: "no-cache",
	});
	if (!data?.entity) return null;
	const { entity, spoken, heard } = data;
	const relations = [...entity.relations.nodes];
	let { pageInfo } = entity.relations;
	for (let page = 1; pageInfo.hasNextPage && page < maximumPages; page += 1) {
		const more = await client.query({
			query: GraphMoreRelationsDocument,
			variables: { id, after: pageInfo.endCursor ?? null },
			fetchPolicy: "no-cache",
		});
		if (!more.data?.entity) break;
		relations.push(...more.data.entity.relations.nodes);
		pageInfo = more.data.entity.relations.pageInfo;
	}
	const statements = entity.said.totalCount + entity.saidAbout.totalCount;
	return { entity, statements, relations, cells: [...spoken, ...heard] };
}

/** One link for each pair of ends and type, those of most statements or relations first. */
export function linksOf({ relations, cells }: EntityLinks, filter: GraphFilter): readonly Link[] {
	const links = new Map<string, Link>();
	for (const { count, speaker, about, stances } of cells) {
		if (filter.types !== null && !filter.types.includes("SPEAKS_ABOUT")) break;
		const kept = keptStances(stances, filter);
		const shown = filter.stance === null ? count : (kept[filter.stance] ?? 0);
		if (shown > 0) add(links, { source: speaker, type: "SPEAKS_ABOUT", target: about, count: shown, stances: kept });
	}
	for (const relation of relations) {
		if (!keepsRelation(relation, filter)) continue;
		const { source, type, target } = relation;
		const known = links.get(linkId(source.id, type, target.id))?.count ?? 0;
		add(links, { source, type, target, count: known + 1, stances: {} });
	}
	return [...links.values()].sort((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));
}

function add(links: Map<string, Link>, link: Omit<Link, "id"> & { type: LinkType }): void {
	const id = linkId(link.source.id, link.type, link.target.id);
	links.set(id, { ...link, id });
}

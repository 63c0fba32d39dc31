// What a statement joins: its speaker, whom it is about and said to, the stations to the publisher, the document.
import type { GraphStatementQuery } from "../../../../generated/client/graphql.ts";
import { titleOf } from "../../words/titles.ts";
import type { GraphFilter } from "./filter.ts";
import { type Link, type LinkType, linkId } from "./link.ts";
import type { Part, Thing } from "./thing.ts";

export type DrawnStatement = NonNullable<GraphStatementQuery["statement"]>;

/** Itself first, then by how near they are to it. */
export function thingsOfStatement(statement: DrawnStatement): readonly Thing[] {
	const { speaker, about, to, attribution } = statement;
	return [
		partOf(statement),
		speaker,
		...about.map(({ entity }) => entity),
		...to,
		...attribution.map(({ source }) => source),
		documentOf(statement),
	];
}

export function linksOfStatement(statement: DrawnStatement, filter: GraphFilter): readonly Link[] {
	const { speaker, about, to, attribution } = statement;
	const [itself, document] = [partOf(statement), documentOf(statement)];
	const stations = attribution.map(({ source }) => source);
	const publisher = attribution.find(({ role }) => role === "PUBLISHER")?.source;
	const links = [
		link(speaker, "SAID", itself),
		...about
			.filter(({ stance }) => filter.stance === null || stance === filter.stance)
			.map(({ entity, stance }) => ({ ...link(itself, "ABOUT", entity), stances: { [stance]: 1 } })),
		...to.map((addressee) => link(itself, "TO", addressee)),
		...stations.slice(1).flatMap((station, index) => {
			const before = stations[index];
			return before && before.id !== station.id ? [link(before, "PASSED_ON_BY", station)] : [];
		}),
		link(itself, "REPORTED_IN", document),
		...(publisher ? [link(document, "PUBLISHED_BY", publisher)] : []),
	];
	return links.filter(({ type }) => filter.types === null || filter.types.includes(type));
}

const partOf = ({ id, summary }: DrawnStatement): Part => ({ __typename: "Statement", id, name: summary });

function documentOf({ document }: DrawnStatement): Part {
	return { __typename: "Document", id: document.id, name: titleOf(document) };
}

function link(source: Thing, type: LinkType, target: Thing): Link {
	return { id: linkId(source.id, type, target.id), source, type, target, count: 1, stances: {} };
}

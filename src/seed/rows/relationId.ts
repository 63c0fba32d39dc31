// The identity of a relation: its ends, its type and its title, whichever documents tell of it.
import { fold } from "../../fold.ts";
import { joins } from "../../generated/vocabulary.ts";
import type { Relation } from "../format/documents.ts";

type Identity = Pick<Relation, "source" | "type" | "target" | "title">;

/** `relation:person:kyrylo-budanov~HEADS~organization:hur~chief`; a symmetric relation has one id from both ends. */
export function relationId(relation: Identity): string {
	const { source, target } = directed(relation);
	const title = relation.title === undefined ? [] : [titleSlug(relation.title)];
	return `relation:${[source, relation.type, target, ...title].join("~")}`;
}

/** The ends in the direction in which the graph stores them. */
export function directed({ source, type, target }: Identity): { source: string; target: string } {
	return joins[type].symmetric && target < source ? { source: target, target: source } : { source, target };
}

/** A title as it stands in an id; empty when the title has neither letter nor digit. */
export function titleSlug(title: string): string {
	return fold(title).replaceAll(" ", "-");
}

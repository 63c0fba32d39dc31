// What joins two entities in the drawing: all relations of one type, or all that one said about the other.
import type { RelationType, Stance } from "../../../../generated/client/graphql.ts";
import { relationPhrases } from "../../words/relations.ts";
import type { Thing } from "./thing.ts";

/** What joins the parts of one statement. */
export type PartType = "SAID" | "ABOUT" | "TO" | "PASSED_ON_BY" | "REPORTED_IN" | "PUBLISHED_BY";
/** A typed relation, the statements of one about the other, or a part of one statement. */
export type LinkType = RelationType | "SPEAKS_ABOUT" | PartType;

export interface Link {
	/** `person:a.HEADS.organization:b`; ids hold no dots. */
	readonly id: string;
	readonly type: LinkType;
	readonly source: Thing;
	readonly target: Thing;
	/** How many relations or statements it stands for. */
	readonly count: number;
	/** Of statements: how many show which stance. Empty for relations. */
	readonly stances: Readonly<Partial<Record<Stance, number>>>;
}

export function linkId(source: string, type: LinkType, target: string): string {
	return `${source}.${type}.${target}`;
}

/** Null for a text that is no id of a link. */
export function linkOfId(id: string): { source: string; type: LinkType; target: string } | null {
	const [source, type, target, ...rest] = id.split(".");
	if (!source || !target || !type || rest.length > 0 || !Object.hasOwn(linkPhrases, type)) return null;
	return { source, type: type as LinkType, target };
}

const partPhrases: Readonly<Record<PartType, { readonly forward: string; readonly backward: string }>> = {
	SAID: { forward: "said", backward: "was said by" },
	ABOUT: { forward: "is about", backward: "is what it is about" },
	TO: { forward: "is said to", backward: "is whom it is said to" },
	PASSED_ON_BY: { forward: "is passed on by", backward: "passes on" },
	REPORTED_IN: { forward: "stands in", backward: "reports" },
	PUBLISHED_BY: { forward: "is published by", backward: "published" },
};

export const isPartType = (type: LinkType): type is PartType => Object.hasOwn(partPhrases, type);

export const linkPhrases: Readonly<Record<LinkType, { readonly forward: string; readonly backward: string }>> = {
	...relationPhrases,
	...partPhrases,
	SPEAKS_ABOUT: { forward: "speaks about", backward: "is spoken about by" },
};

/** The stance that most of the statements show; MIXED when two show equally often. Null for relations. */
export function prevailingStance({ stances }: Link): Stance | null {
	const [first, second] = Object.entries(stances).sort(([, one], [, other]) => other - one) as [Stance, number][];
	if (!first) return null;
	return second && second[1] === first[1] ? "MIXED" : first[0];
}

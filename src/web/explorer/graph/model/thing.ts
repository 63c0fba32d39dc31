// What a node of the drawing stands for: an entity, a statement, or the document that a statement stands in.
import type { EntityNameFragment } from "../../../../generated/client/graphql.ts";
import { kindOf } from "../../words/kinds.ts";

/** Drawn as part of a statement: all that joins it to others is known with it. */
export interface Part {
	readonly __typename: "Statement" | "Document";
	readonly id: string;
	readonly name: string;
}

export type Thing = EntityNameFragment | Part;

export function isEntity(thing: Thing): thing is EntityNameFragment {
	return thing.__typename !== "Statement" && thing.__typename !== "Document";
}

/** `Person`, `Naval drone`, `Statement` */
export function kindOfThing(thing: Thing): string {
	return isEntity(thing) ? kindOf(thing) : thing.__typename;
}

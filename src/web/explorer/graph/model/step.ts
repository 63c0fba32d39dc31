// What a reader did, in order: the drawing is what these steps lead to, and undoing is taking the last one away.
import type { PathStep } from "../../../../generated/client/graphql.ts";
import { type LinkType, linkPhrases } from "./link.ts";

/** Seen from an entity; "any" for relations that mean the same both ways. */
export type LinkDirection = "out" | "in" | "any";

export type Step =
	| { readonly kind: "add"; readonly id: string }
	| { readonly kind: "statement"; readonly id: string }
	| ({ readonly kind: "path" } & PathQuestion)
	/** Draws the next `count` entities that are joined to it most closely, by whatever, and that are not drawn yet. */
	| { readonly kind: "around"; readonly id: string; readonly count: number }
	/** Draws the next `count` entities that such links join to it and that are not drawn yet. */
	| {
			readonly kind: "expand";
			readonly id: string;
			readonly type: LinkType;
			readonly direction: LinkDirection;
			readonly count: number;
	  }
	| { readonly kind: "hide"; readonly id: string };

export interface PathQuestion {
	readonly from: string;
	readonly to: string;
	readonly maxLength: number;
	readonly through: readonly PathStep[];
}

const directions: readonly string[] = ["out", "in", "any"] satisfies LinkDirection[];
const throughs: Readonly<Record<string, readonly PathStep[]>> = {
	r: ["RELATION"],
	s: ["STATEMENT"],
	rs: ["RELATION", "STATEMENT"],
};
// What the API allows.
const longestPath = 6;
const largestExpansion = 5_000;
// As many as can be taken in, and named, at a glance.
const neighborsAtStart = 12;

/** Short, for the address; dots divide, since ids hold none. */
export function stepInAddress(step: Step): string {
	switch (step.kind) {
		case "path":
			return `path.${step.maxLength}.${throughInAddress(step.through)}.${step.from}.${step.to}`;
		case "expand":
			return `expand.${step.type}.${step.direction}.${step.count}.${step.id}`;
		case "around":
			return `around.${step.count}.${step.id}`;
		default:
			return `${step.kind}.${step.id}`;
	}
}

/** Null for what is no step: an address may be anything. */
export function stepOfAddress(text: string): Step | null {
	const [kind, ...parts] = text.split(".");
	if (kind === "path") return pathOf(parts);
	if (kind === "expand") return expansionOf(parts);
	if (kind === "around") return aroundOf(parts);
	const [id, ...rest] = parts;
	if (!id || rest.length > 0) return null;
	return kind === "add" || kind === "statement" || kind === "hide" ? { kind, id } : null;
}

function pathOf([length, through = "", from, to]: readonly string[]): Step | null {
	const maxLength = whole(length, longestPath);
	const steps = throughs[through];
	return maxLength && steps && from && to ? { kind: "path", maxLength, through: steps, from, to } : null;
}

function expansionOf([type = "", direction = "", given, id]: readonly string[]): Step | null {
	const count = whole(given, largestExpansion);
	if (!count || !id || !directions.includes(direction) || !Object.hasOwn(linkPhrases, type)) return null;
	return { kind: "expand", type: type as LinkType, direction: direction as LinkDirection, count, id };
}

function aroundOf([given, id]: readonly string[]): Step | null {
	const count = whole(given, largestExpansion);
	return count && id ? { kind: "around", count, id } : null;
}

/** Whom a drawing opens with, as in `?entity=person:a&around=12`; 0 for the entity alone. */
export function aroundAtStart(ids: readonly string[], given: string | null): readonly Step[] {
	const [id, ...others] = ids;
	// Several were named: these are meant.
	if (id === undefined || (others.length > 0 && given === null)) return [];
	const count = given === "0" ? 0 : (whole(given ?? "", largestExpansion) ?? neighborsAtStart);
	return count === 0 ? [] : ids.map((id) => ({ kind: "around", id, count }));
}

export function throughInAddress(through: readonly PathStep[]): string {
	return through.map((step) => step[0]?.toLowerCase()).join("");
}

/** A path to start from, as in `?from=…&to=…&length=4&through=rs`. */
export function pathStep(from: string, to: string, length: string | null, through: string | null): Step {
	return {
		kind: "path",
		from,
		to,
		maxLength: whole(length ?? "", longestPath) ?? 4,
		through: throughs[through ?? ""] ?? ["RELATION", "STATEMENT"],
	};
}

/** Null for what is no whole number from 1 to `maximum`. */
function whole(text: string | undefined, maximum: number): number | null {
	const number = Number(text);
	return Number.isInteger(number) && number >= 1 && number <= maximum ? number : null;
}

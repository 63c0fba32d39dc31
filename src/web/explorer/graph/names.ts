// What an id is called in the drawing.
import type { Drawn } from "./model/draw.ts";
import { linkPhrases } from "./model/link.ts";
import type { Step } from "./model/step.ts";

/** The id itself while nothing is known of it. */
export function nameOf(id: string, { nodes, linksOf }: Drawn): string {
	const drawn = nodes.get(id);
	if (drawn) return drawn.entity.name;
	const link = linksOf.get(id)?.[0];
	if (link) return link.source.id === id ? link.source.name : link.target.name;
	return id;
}

/** What a step did, as a sentence without its end. */
export function stepInWords(step: Step, drawn: Drawn): string {
	switch (step.kind) {
		case "add":
			return `Drew ${nameOf(step.id, drawn)}`;
		case "hide":
			return `Hid ${nameOf(step.id, drawn)}`;
		case "around":
			return `Drew whom most joins to ${nameOf(step.id, drawn)} (up to ${step.count})`;
		case "statement":
			return "Drew a statement and whom it joins";
		case "path":
			return `Shortest paths from ${nameOf(step.from, drawn)} to ${nameOf(step.to, drawn)}`;
		case "expand": {
			const { forward, backward } = linkPhrases[step.type];
			return `${nameOf(step.id, drawn)} ${step.direction === "in" ? backward : forward} … (up to ${step.count})`;
		}
	}
}

// What each kind of entity and each stance looks like in the drawing: a shape and a colour of the theme.
import type { Stance } from "../../../../generated/client/graphql.ts";
import type { Thing } from "../model/thing.ts";

export type Kind = Thing["__typename"];

export interface Look {
	readonly label: string;
	/** A variable of graph.css. */
	readonly token: string;
	/** As shapes.ts draws it. */
	readonly shape: number;
	/** The same shape within a circle of radius 1, for the legend and for SVG. */
	readonly path: string;
}

const circle = "M1 0A1 1 0 0 1-1 0 1 1 0 0 1 1 0z";

export const looks: Readonly<Record<Kind, Look>> = {
	Person: { label: "Person", token: "--graph-person", shape: 0, path: circle },
	Organization: { label: "Organization", token: "--graph-organization", shape: 1, path: "M-.8-.8H.8V.8H-.8z" },
	Place: { label: "Place", token: "--graph-place", shape: 4, path: "M1 0 .5.866H-.5L-1 0-.5-.866H.5z" },
	Weapon: { label: "Weapon", token: "--graph-weapon", shape: 3, path: "M0-1.15 1 .575H-1z" },
	Event: { label: "Event", token: "--graph-event", shape: 2, path: "M0-1.08 1.08 0 0 1.08-1.08 0z" },
	UnnamedSource: {
		label: "Unnamed source",
		token: "--graph-unnamed",
		shape: 5,
		path: `${circle}M.6 0A.6.6 0 0 0-.6 0 .6.6 0 0 0 .6 0z`,
	},
	Statement: { label: "Statement", token: "--graph-statement", shape: 6, path: "M-1-.62H1V.62H-1z" },
	Document: { label: "Document", token: "--graph-document", shape: 7, path: "M-.68-.95H.68V.95H-.68z" },
};

export const stanceTokens: Readonly<Record<Stance, string>> = {
	FAVOR: "--graph-favor",
	AGAINST: "--graph-against",
	NEUTRAL: "--graph-neutral",
	MIXED: "--graph-mixed",
};

export const relationToken = "--graph-relation";

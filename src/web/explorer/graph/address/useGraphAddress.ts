// The state of the view, all of it in the address: start, steps, filters, what is chosen, what is pinned where.
import { useMemo } from "react";
import { useSearchParams } from "react-router";
import { dayIn } from "../../pieces/dayIn.ts";
import { oneOf } from "../../pieces/oneOf.ts";
import { stances } from "../../words/speech.ts";
import type { GraphFilter } from "../model/filter.ts";
import { type LinkType, linkPhrases } from "../model/link.ts";
import { aroundAtStart, pathStep, type Step, stepInAddress, stepOfAddress } from "../model/step.ts";

export interface Pin {
	readonly x: number;
	readonly y: number;
}

export interface GraphAddress {
	/** What the view starts from, then what the reader did, as in `?entity=…&step=…`. */
	readonly steps: readonly Step[];
	/** How many of the steps are the start. */
	readonly startLength: number;
	readonly filter: GraphFilter;
	/** Id of a node, id of a link, or `paths`; null when nothing is chosen. */
	readonly chosen: string | null;
	/** By id of the node. */
	readonly pins: ReadonlyMap<string, Pin>;
	doStep(step: Step, chosen?: string | null): void;
	/** Takes back all steps but the first `count`. */
	keepSteps(count: number): void;
	/** Begins with an entity, as its page's link does. */
	start(id: string): void;
	clear(): void;
	choose(id: string | null): void;
	pin(id: string, pin: Pin | null): void;
	narrow(changes: Readonly<Record<string, string | null>>): void;
}

export function useGraphAddress(): GraphAddress {
	const [parameters, setParameters] = useSearchParams();
	const text = parameters.toString();
	const state = useMemo(() => readState(new URLSearchParams(text)), [text]);
	const change = (act: (after: URLSearchParams) => void, replace = false) =>
		setParameters(
			(before) => {
				const after = new URLSearchParams(before);
				act(after);
				return after;
			},
			{ replace, preventScrollReset: true },
		);
	return {
		...state,
		doStep: (step, chosen) =>
			change((after) => {
				after.append("step", stepInAddress(step));
				if (chosen !== undefined) put(after, "chosen", chosen);
			}),
		keepSteps: (count) => change((after) => writeSteps(after, state.steps.slice(0, count), state.startLength)),
		start: (id) =>
			change((after) => {
				after.set("entity", id);
				after.set("chosen", id);
			}),
		clear: () =>
			change((after) => {
				for (const name of [...after.keys()]) after.delete(name);
			}),
		choose: (id) => change((after) => put(after, "chosen", id)),
		pin: (id, pin) => change((after) => writePins(after, state.pins, id, pin), true),
		narrow: (changes) =>
			change((after) => {
				for (const [name, value] of Object.entries(changes)) put(after, name, value);
			}),
	};
}

function put(parameters: URLSearchParams, name: string, value: string | null): void {
	if (value === null || value === "") parameters.delete(name);
	else parameters.set(name, value);
}

function readState(parameters: URLSearchParams) {
	const start = startOf(parameters);
	const done = parameters.getAll("step").map(stepOfAddress);
	return {
		steps: [...start, ...done.filter((step): step is Step => step !== null)],
		startLength: start.length,
		filter: filterOf(parameters),
		chosen: parameters.get("chosen"),
		pins: pinsOf(parameters),
	};
}

function startOf(parameters: URLSearchParams): readonly Step[] {
	const [from, to] = [parameters.get("from"), parameters.get("to")];
	const entities = parameters.getAll("entity");
	return [
		...entities.map((id): Step => ({ kind: "add", id })),
		...aroundAtStart(entities, parameters.get("around")),
		...parameters.getAll("statement").map((id): Step => ({ kind: "statement", id })),
		...(from && to ? [pathStep(from, to, parameters.get("length"), parameters.get("through"))] : []),
	];
}

function filterOf(parameters: URLSearchParams): GraphFilter {
	const types = parameters.get("types")?.split(".");
	return {
		types: types?.filter((type): type is LinkType => Object.hasOwn(linkPhrases, type)) ?? null,
		stance: oneOf(stances, parameters.get("stance")),
		from: dayIn(parameters.get("since")),
		to: dayIn(parameters.get("until")),
		publisher: parameters.get("publisher"),
	};
}

/** `pin=12.-40.person:a` */
function pinsOf(parameters: URLSearchParams): ReadonlyMap<string, Pin> {
	const pins = parameters.getAll("pin").flatMap((text): [string, Pin][] => {
		const [, x, y, id] = /^(-?\d+)\.(-?\d+)\.(.+)$/.exec(text) ?? [];
		return id ? [[id, { x: Number(x), y: Number(y) }]] : [];
	});
	return new Map(pins);
}

function writePins(after: URLSearchParams, pins: ReadonlyMap<string, Pin>, id: string, pin: Pin | null): void {
	const next = new Map(pins);
	if (pin) next.set(id, pin);
	else next.delete(id);
	after.delete("pin");
	for (const [name, { x, y }] of next) after.append("pin", `${Math.round(x)}.${Math.round(y)}.${name}`);
}

function writeSteps(after: URLSearchParams, steps: readonly Step[], startLength: number): void {
	after.delete("step");
	if (steps.length < startLength)
		for (const name of ["entity", "around", "statement", "from", "to", "length", "through"]) after.delete(name);
	for (const step of steps.slice(Math.min(startLength, steps.length))) after.append("step", stepInAddress(step));
	// A part of the start: as steps.
	if (steps.length < startLength) for (const step of steps) after.append("step", stepInAddress(step));
}

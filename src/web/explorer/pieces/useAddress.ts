// The state of a view, which lives in its address: a link to the address shows the same.
import { useSearchParams } from "react-router";

export interface Address {
	/** Null when the address does not say. */
	get(name: string): string | null;
	/** How many pages of a list are open; 1 unless the address says more. */
	pages(name?: string): number;
	/** Empty and null values leave the address. A step that back should undo is pushed, any other one replaces. */
	set(changes: Readonly<Record<string, string | number | null>>, how?: "push" | "replace"): void;
	/** The same address with changes, for a link. */
	with(changes: Readonly<Record<string, string | null>>): string;
}

// A list of that length is no page to read any more, and each page is a request.
const maximumPages = 50;

export function useAddress(): Address {
	const [parameters, setParameters] = useSearchParams();
	return {
		get: (name) => parameters.get(name),
		pages: (name = "pages") => Math.min(Math.max(Math.trunc(Number(parameters.get(name) ?? 1)) || 1, 1), maximumPages),
		set: (changes, how = "push") =>
			setParameters((before) => changed(before, changes), { replace: how === "replace", preventScrollReset: true }),
		with: (changes) => `?${changed(parameters, changes)}`,
	};
}

function changed(before: URLSearchParams, changes: Readonly<Record<string, string | number | null>>): URLSearchParams {
	const after = new URLSearchParams(before);
	for (const [name, value] of Object.entries(changes)) {
		if (value === null || value === "") after.delete(name);
		else after.set(name, String(value));
	}
	return after;
}

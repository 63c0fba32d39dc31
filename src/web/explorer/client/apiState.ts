// Whether the API answers, known to all of the page: questions wait for it, and the reader is told.
import { useSyncExternalStore } from "react";

export type ApiState =
	| { readonly kind: "up" }
	/** A question has been open for long. */
	| { readonly kind: "slow" }
	/** `reason` is a sentence. */
	| { readonly kind: "down"; readonly reason: string };

const up: ApiState = { kind: "up" };
let downBecause: string | null = null;
let slowQuestions = 0;
let state: ApiState = up;
const listeners = new Set<() => void>();
const waiting = new Set<() => void>();

export function tellUp(): void {
	if (downBecause === null) return;
	downBecause = null;
	update();
	const woken = [...waiting];
	waiting.clear();
	for (const wake of woken) wake();
}

export function tellDown(reason: string): void {
	downBecause = reason;
	update();
}

/** A question is taking long, until the returned function is called. */
export function tellSlow(): () => void {
	slowQuestions += 1;
	update();
	let isOver = false;
	return () => {
		if (isOver) return;
		isOver = true;
		slowQuestions -= 1;
		update();
	};
}

/** Calls back once, when the API answers again; the returned function calls it off. */
export function onceUp(wake: () => void): () => void {
	waiting.add(wake);
	return () => waiting.delete(wake);
}

export function apiState(): ApiState {
	return state;
}

export function subscribeToApiState(listener: () => void): () => void {
	listeners.add(listener);
	return () => listeners.delete(listener);
}

export function useApiState(): ApiState {
	return useSyncExternalStore(subscribeToApiState, apiState);
}

function update(): void {
	const next = current();
	if (next.kind === state.kind && next.kind !== "down") return;
	state = next;
	for (const listener of listeners) listener();
}

function current(): ApiState {
	if (downBecause !== null) return { kind: "down", reason: downBecause };
	return slowQuestions > 0 ? { kind: "slow" } : up;
}

// The handlers of a request one after the other, without the router that Express would ask between any two of them.
import type { IncomingMessage, ServerResponse } from "node:http";

/** Answers, or calls on: without an argument to the next handler, with one to whoever tells errors. */
export type Handler = (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void) => void;

/** @param failed answers when a handler throws or calls on with an error */
export function chain(
	handlers: readonly Handler[],
	failed: (error: unknown, request: IncomingMessage, response: ServerResponse) => void,
): (request: IncomingMessage, response: ServerResponse) => void {
	return (request, response) => {
		const from = (index: number, error?: unknown): void => {
			try {
				if (error !== undefined) throw error;
				handlers[index]?.(request, response, (problem) => from(index + 1, problem));
			} catch (problem) {
				failed(problem, request, response);
			}
		};
		from(0);
	};
}

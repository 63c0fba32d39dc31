// The link of Apollo Client that lets questions wait while the API is down, and asks them again when it is back.
import { ApolloLink, CombinedGraphQLErrors, ServerError, ServerParseError } from "@apollo/client";
import { Observable, type Observer } from "rxjs";
import { onceUp, tellDown, tellSlow, tellUp } from "./apiState.ts";

// Long beside the milliseconds that an answer takes, short beside a reader's patience.
const slowAfterMilliseconds = 3_000;

/** A question that nobody subscribes to any more is not asked again. */
export function waitForApi(): ApolloLink {
	return new ApolloLink(
		(operation, forward) => new Observable((observer) => askUntilAnswered(() => forward(operation), observer)),
	);
}

/** The returned function calls the question off. */
function askUntilAnswered(ask: () => Observable<ApolloLink.Result>, observer: Observer<ApolloLink.Result>): () => void {
	let callOff = () => {};
	const attempt = () => {
		const ended = slowUntilEnded();
		let isWaiting = false;
		const wait = (reason: string) => {
			ended();
			isWaiting = true;
			tellDown(reason);
			callOff = onceUp(attempt);
		};
		const subscription = ask().subscribe({
			next(result) {
				const reason = reasonIn(result);
				if (reason !== undefined) return wait(reason);
				ended();
				tellUp();
				observer.next(result);
			},
			error(error) {
				const reason = reasonToWait(error);
				if (reason !== null) return wait(reason);
				ended();
				observer.error(error);
			},
			complete: () => {
				if (!isWaiting) observer.complete();
			},
		});
		// What failed at once waits already.
		if (isWaiting) return;
		callOff = () => {
			ended();
			subscription.unsubscribe();
		};
	};
	attempt();
	return () => callOff();
}

/** Tells that the API is slow once the question is old; the returned function ends that. */
function slowUntilEnded(): () => void {
	let notSlow = () => {};
	const timer = setTimeout(() => {
		notSlow = tellSlow();
	}, slowAfterMilliseconds);
	return () => {
		clearTimeout(timer);
		notSlow();
	};
}

const reasons: ReadonlyMap<unknown, string> = new Map([
	["DATABASE_UNAVAILABLE", "The API answers, but its database does not."],
	["GRAPH_LOADING", "The graph is being loaded."],
]);

/** Undefined: the answer is one. */
function reasonIn({ errors }: ApolloLink.Result): string | undefined {
	return errors?.map(({ extensions }) => reasons.get(extensions?.["code"])).find((reason) => reason !== undefined);
}

/** Null: the answer is an error that asking again would not mend. */
function reasonToWait(error: unknown): string | null {
	if (CombinedGraphQLErrors.is(error)) return null;
	if (ServerError.is(error) || ServerParseError.is(error)) {
		return error.statusCode >= 500 ? `The API answers with an error (${error.statusCode}).` : null;
	}
	const isLate = error instanceof DOMException && error.name === "TimeoutError";
	return isLate ? "The API does not answer in time." : "The API does not answer.";
}

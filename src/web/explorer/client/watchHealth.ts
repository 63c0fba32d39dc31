// Asks /health/ready again and again, so that a page that nobody clicks on notices when the API goes and comes back.
import { apiState, subscribeToApiState, tellDown, tellUp } from "./apiState.ts";

const pauseMilliseconds = { up: 10_000, firstRetry: 500, longestRetry: 8_000 };
// The server itself gives its database 2 seconds.
const patienceMilliseconds = 5_000;

/** Until the returned function is called. */
export function watchHealth(): () => void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	let failures = 0;
	let isOver = false;
	async function round() {
		clearTimeout(timer);
		// Nobody looks at a hidden page.
		const trouble = document.hidden ? null : await troubleOfApi();
		if (isOver || document.hidden) return;
		failures = trouble === null ? 0 : failures + 1;
		if (trouble === null) tellUp();
		else tellDown(trouble);
		schedule();
	}
	function schedule() {
		clearTimeout(timer);
		timer = setTimeout(round, pauseAfter(failures));
	}
	// A question failed before the next round was due.
	const unsubscribe = subscribeToApiState(() => {
		if (apiState().kind !== "down" || failures > 0) return;
		failures = 1;
		schedule();
	});
	const atOnce = () => void round();
	document.addEventListener("visibilitychange", atOnce);
	window.addEventListener("online", atOnce);
	schedule();
	return () => {
		isOver = true;
		clearTimeout(timer);
		unsubscribe();
		document.removeEventListener("visibilitychange", atOnce);
		window.removeEventListener("online", atOnce);
	};
}

/** Twice as long after each failure, up to a bound. */
function pauseAfter(failures: number): number {
	if (failures === 0) return pauseMilliseconds.up;
	return Math.min(pauseMilliseconds.firstRetry * 2 ** (failures - 1), pauseMilliseconds.longestRetry);
}

async function troubleOfApi(): Promise<string | null> {
	try {
		const response = await fetch("/health/ready", { signal: AbortSignal.timeout(patienceMilliseconds) });
		return response.ok ? null : "The API answers, but its database does not.";
	} catch {
		return "The API does not answer.";
	}
}

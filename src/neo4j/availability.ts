// Whether the database answers: while it does not, reads are refused at once, and let through again when it does.
//
// Own code, because the known circuit breakers did not fit: opossum and cockatiel try a client's request to learn whether
// to close again (10 s of waiting for that client, where the database is frozen); cockatiel 3 measures by the wall clock,
// which jumps; the present releases of both need Node 22.
import { setMaxListeners } from "node:events";
import { setTimeout as pause } from "node:timers/promises";

/** What is known of the database's availability. */
export interface Availability {
	isDown(): boolean;
	/**
	 * Somebody waits longer than usual, or a connection broke: finds out in the background whether the database answers.
	 * @param hasFailed somebody has found already that it does not
	 */
	doubt(hasFailed?: boolean): void;
	/** Aborted when the database is found not to answer; another one from then on. */
	lost(): AbortSignal;
	stop(): void;
}

/** One failure may be an accident, such as a machine that was busy for a moment. */
const failuresToBeDown = 2;
const pauseMilliseconds = 250;

/** Every read listens to it while it runs: Node would warn of a leak at the eleventh. */
function newLoss(): AbortController {
	const loss = new AbortController();
	setMaxListeners(0, loss.signal);
	return loss;
}

export interface Watcher {
	/** Asks the database something small, within a bounded time. */
	answers(): Promise<boolean>;
	/** It goes down: called before what waits for it is told. */
	onDown(): void;
	/** It did not answer for a moment, and does again: what was open before may hang. */
	onBack(): void;
}

export function watchAvailability({ answers, onDown, onBack }: Watcher): Availability {
	let down = false;
	let asking = false;
	let stopped = false;
	let lost = newLoss();

	async function findOut(failures: number): Promise<void> {
		while (!stopped && !(await answers())) {
			failures++;
			if (!down && failures === failuresToBeDown && !stopped) {
				down = true;
				onDown();
				lost.abort();
				lost = newLoss();
			}
			await pause(pauseMilliseconds, undefined, { ref: false });
		}
		if (!down && failures > 0 && !stopped) onBack();
		down = false;
	}

	return {
		isDown: () => down,
		doubt(hasFailed = false) {
			if (asking || stopped) return;
			asking = true;
			void findOut(hasFailed ? 1 : 0).finally(() => {
				asking = false;
			});
		},
		lost: () => lost.signal,
		stop() {
			stopped = true;
		},
	};
}

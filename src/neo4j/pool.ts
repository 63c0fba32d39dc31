// The connections of a driver, which can be left for new ones: those to a server that hung may hang for minutes after it is back.
import type { Driver } from "neo4j-driver";

export interface Pool {
	current(): Driver;
	/** Makes new connections. The old ones are closed after so long, in which what runs there may be answered yet. */
	leave(closeInMilliseconds: number): void;
	/** Closes all, also those that were left. */
	close(): Promise<void>;
}

export function poolOf(first: Driver, open: () => Driver): Pool {
	let current = first;
	const left = new Set<Driver>();
	return {
		current: () => current,
		leave(closeInMilliseconds) {
			const leaving = current;
			current = open();
			left.add(leaving);
			const close = (): void => {
				left.delete(leaving);
				void leaving.close().catch(() => undefined);
			};
			if (closeInMilliseconds === 0) close();
			else setTimeout(close, closeInMilliseconds).unref();
		},
		async close() {
			await Promise.all([current, ...left].map((driver) => driver.close()));
		},
	};
}

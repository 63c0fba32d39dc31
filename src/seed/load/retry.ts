// Another try for what the database gave up only because somebody else was in the way.

const tries = 6;

// Two seeds that create the same index at the same time: the second finds it neither before it starts nor free to make.
const lostRace = "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists";

/**
 * Runs work that changes nothing when it fails, and again when the failure passes by itself: two seeds that create the
 * same constraints at the same time end in a deadlock, which the database breaks by refusing one.
 * @param isWorthwhile false for a failure that would come again although it calls itself passing
 */
export async function retrying<Result>(
	work: () => Promise<Result>,
	isWorthwhile: (error: unknown) => boolean = () => true,
): Promise<Result> {
	for (let left = tries - 1; ; left--) {
		try {
			return await work();
		} catch (error) {
			if (left === 0 || !passes(error) || !isWorthwhile(error)) throw error;
			// At different times for those who got in each other's way.
			await new Promise((resolve) => setTimeout(resolve, 100 + Math.random() * 400));
		}
	}
}

function passes(error: unknown): boolean {
	const { retriable, code } = (error ?? {}) as { retriable?: boolean; code?: string };
	return retriable === true || code === lostRace;
}

/** False where one transaction was more than the memory of the server. */
export function fitsInMemory(error: unknown): boolean {
	const { code = "" } = (error ?? {}) as { code?: string };
	return !/^Neo\.TransientError\.General\.(?:\w*OutOfMemoryError|TransactionMemoryLimit)$/.test(code);
}

// The order of partial dates.

/**
 * True when the first date is certainly later than the second. Partial dates are compared as far as both tell:
 * `2024-12` is neither before nor after `2024-12-08`.
 */
export function isLater(first: string, second: string): boolean {
	const length = Math.min(first.length, second.length);
	return first.slice(0, length) > second.slice(0, length);
}

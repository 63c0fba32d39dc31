// A calendar day of the address, which may be anything.

/** `2024-12-08`; null for what is no calendar day. */
export function dayIn(given: string | null): string | null {
	if (given === null || !/^\d{4}-\d\d-\d\d$/.test(given)) return null;
	const instant = new Date(`${given}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(given) ? given : null;
}

// Dates as exact as the source, in words.

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const month = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric", timeZone: "UTC" });

/** `2024` → 2024, `2024-12` → December 2024, `2024-12-08` → 8 December 2024 */
export function dateInWords(partial: string): string {
	if (partial.length === 4) return partial;
	const instant = new Date(`${partial.length === 7 ? `${partial}-01` : partial}T00:00:00Z`);
	return (partial.length === 7 ? month : day).format(instant);
}

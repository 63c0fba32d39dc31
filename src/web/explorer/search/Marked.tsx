// A text with the sought words marked in it.

export function Marked({ text, sought }: { text: string; sought: string }) {
	const words = sought.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
	if (words.length === 0) return text;
	// From the beginning of a word on, as the search of the API finds them.
	const parts = text.split(new RegExp(`(?<![\\p{L}\\p{N}])(${words.join("|")})`, "giu"));
	return parts.map((part, index) =>
		// Every other part is what the group caught.
		// biome-ignore lint/suspicious/noArrayIndexKey: the parts have no other identity
		index % 2 === 1 ? <mark key={index}>{part}</mark> : part,
	);
}

// What a document is called, also where the material has no title for it.

/** In brackets, as libraries do it, where the title is ours: made from the id. */
export function titleOf({ id, title }: { id: string; title?: string | null }): string {
	if (title) return title;
	const words = id.replace(/^document:/, "").replaceAll("-", " ");
	return `[${words.charAt(0).toUpperCase()}${words.slice(1)}]`;
}

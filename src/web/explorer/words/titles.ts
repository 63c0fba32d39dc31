// What a document is called, also where the material has no title for it.

/** `[ships-to-tartus]`: in brackets, as libraries do it, where the title is ours; the id, since that names no more than it has to. */
export function titleOf({ id, title }: { id: string; title?: string | null }): string {
	return title ?? `[${id.replace(/^document:/, "")}]`;
}

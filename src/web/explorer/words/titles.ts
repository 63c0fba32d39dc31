// What a document is called, also where the material has no title for it.

export function titleOf({ id, title }: { id: string; title?: string | null }): string {
	return title ?? `Untitled (${id.replace(/^document:/, "")})`;
}

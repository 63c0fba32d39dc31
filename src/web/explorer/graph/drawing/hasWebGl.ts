// Whether this browser can paint the drawing at all.

export function hasWebGl(): boolean {
	const canvas = document.createElement("canvas");
	const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
	// Browsers allow some sixteen at once: give it back.
	context?.getExtension("WEBGL_lose_context")?.loseContext();
	return context !== null;
}

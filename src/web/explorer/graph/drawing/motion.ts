// How much the drawing moves by itself; not at all for a reader who asked the system for less motion.

export function wantsLessMotion(): boolean {
	return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** How long a move of the camera takes. One millisecond where it should jump: sigma divides by it, and 0 by 0 is no place. */
export function cameraMilliseconds(usual: number): number {
	return wantsLessMotion() ? 1 : usual;
}

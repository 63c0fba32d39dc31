// How wide an element is, while it is shown: a drawing has to know.
import { type RefObject, useLayoutEffect, useState } from "react";

/** In CSS pixels, whole. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
	const [width, setWidth] = useState(800);
	useLayoutEffect(() => {
		const watched = element.current;
		if (!watched) return;
		setWidth(Math.floor(watched.clientWidth));
		const observer = new ResizeObserver(() => setWidth(Math.floor(watched.clientWidth)));
		observer.observe(watched);
		return () => observer.disconnect();
	}, [element]);
	return width;
}

// The colours of the theme as WebGL and files need them: resolved, and anew whenever the theme changes.
import { useEffect, useState } from "react";
import type { Stance } from "../../../../generated/client/graphql.ts";
import { type Kind, looks, relationToken, stanceTokens } from "./looks.ts";

/** Each as `rgb(…)`. */
export interface Palette {
	readonly kinds: Readonly<Record<Kind, string>>;
	readonly stances: Readonly<Record<Stance, string>>;
	readonly relation: string;
	/** Of what the reader is not looking at. */
	readonly faint: string;
	readonly ink: string;
	readonly soft: string;
	readonly card: string;
	readonly accent: string;
}

export function usePalette(): Palette {
	const [palette, setPalette] = useState(readPalette);
	useEffect(() => {
		const update = () => setPalette(readPalette());
		const observer = new MutationObserver(update);
		observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
		const system = matchMedia("(prefers-color-scheme: dark)");
		system.addEventListener("change", update);
		return () => {
			observer.disconnect();
			system.removeEventListener("change", update);
		};
	}, []);
	return palette;
}

function readPalette(): Palette {
	// A variable reads as it was written, `light-dark(…)` and all; a colour reads as what it came to.
	const probe = document.body.appendChild(document.createElement("span"));
	const colour = (token: string) => {
		probe.style.color = `var(${token})`;
		return getComputedStyle(probe).color;
	};
	const kinds = Object.entries(looks).map(([kind, { token }]) => [kind, colour(token)]);
	const stances = Object.entries(stanceTokens).map(([stance, token]) => [stance, colour(token)]);
	const palette = {
		kinds: Object.fromEntries(kinds),
		stances: Object.fromEntries(stances),
		relation: colour(relationToken),
		faint: colour("--line"),
		ink: colour("--ink"),
		soft: colour("--soft"),
		card: colour("--card"),
		accent: colour("--accent"),
	};
	probe.remove();
	return palette;
}

// Which theme the pages show: the system's, unless the reader chose one in the settings of the playground.

// Where GraphiQL 5 keeps the choice; empty or absent means the system's.
const storageKey = "graphiql:theme";

/** Call before the first paint, or the other theme flashes up. */
export function applyChosenTheme(): void {
	const chosen = localStorage.getItem(storageKey);
	if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
}

export type Theme = "light" | "dark";

/** The one that the page shows now. */
export function shownTheme(): Theme {
	const chosen = document.documentElement.dataset["theme"];
	if (chosen === "light" || chosen === "dark") return chosen;
	return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** For all pages, until another one is chosen. */
export function chooseTheme(theme: Theme): void {
	document.documentElement.dataset["theme"] = theme;
	localStorage.setItem(storageKey, theme);
}

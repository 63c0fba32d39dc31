// Which theme the pages show: the system's, unless the reader chose one in the settings of the playground.

// Where GraphiQL 5 keeps the choice; empty or absent means the system's.
const storageKey = "graphiql:theme";

/** Call before the first paint, or the other theme flashes up. */
export function applyChosenTheme(): void {
	const chosen = localStorage.getItem(storageKey);
	if (chosen === "light" || chosen === "dark") document.documentElement.dataset["theme"] = chosen;
}

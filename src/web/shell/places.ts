// Where the navigation on top of every page leads, the playground's too.

export const places: readonly { readonly address: string; readonly label: string }[] = [
	{ address: "/statements", label: "Statements" },
	{ address: "/graph", label: "Graph" },
	{ address: "/discourse", label: "Discourse" },
	{ address: "/positions", label: "Positions" },
	{ address: "/disagreements", label: "Disagreements" },
];

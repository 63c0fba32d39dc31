// The views of the explorer: one entry gives a view its address and, with a label, its place in the navigation.
import type { RouteObject } from "react-router";
import { DocumentView } from "./document/DocumentView.tsx";
import { EntityView } from "./entity/EntityView.tsx";
import { HomeView } from "./home/HomeView.tsx";
import { SearchView } from "./search/SearchView.tsx";
import { StatementView } from "./statement/StatementView.tsx";

export type View = RouteObject & {
	/** Below `/`, as react-router matches it. The server answers the addresses that src/api/pages.ts lists. */
	readonly path: string;
	/** How the navigation calls it; without, it is reached by links only. */
	readonly label?: string;
};

/** A large view gives `lazy` instead of `Component`, and is loaded when it is first opened. */
export const views: readonly View[] = [
	{ path: "", Component: HomeView },
	{ path: "search", Component: SearchView },
	{ path: "entities/*", Component: EntityView },
	{ path: "statements/*", Component: StatementView },
	{ path: "documents/*", Component: DocumentView },
	{
		path: "graph",
		label: "Graph",
		lazy: async () => ({ Component: (await import("./graph/GraphView.tsx")).GraphView }),
	},
	{
		path: "discourse",
		label: "Discourse",
		lazy: async () => ({ Component: (await import("./discourse/DiscourseView.tsx")).DiscourseView }),
	},
	{
		path: "positions",
		label: "Positions",
		lazy: async () => ({ Component: (await import("./discourse/PositionsView.tsx")).PositionsView }),
	},
	{
		path: "disagreements",
		label: "Disagreements",
		lazy: async () => ({ Component: (await import("./discourse/DisagreementsView.tsx")).DisagreementsView }),
	},
];

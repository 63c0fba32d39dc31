// The views of the explorer: one entry gives a view its address; shell/places.ts gives it a place in the navigation.
import type { RouteObject } from "react-router";
import { DocumentView } from "./document/DocumentView.tsx";
import { EntityView } from "./entity/EntityView.tsx";
import { HomeView } from "./home/HomeView.tsx";
import { SearchView } from "./search/SearchView.tsx";
import { StatementView } from "./statement/StatementView.tsx";
import { StatementsView } from "./statements/StatementsView.tsx";

export type View = RouteObject & {
	/** Below `/`, as react-router matches it. The server answers the addresses that src/api/pages.ts lists. */
	readonly path: string;
};

/** A large view gives `lazy` instead of `Component`, and is loaded when it is first opened. */
export const views: readonly View[] = [
	{ path: "", Component: HomeView },
	{ path: "search", Component: SearchView },
	{ path: "entities/*", Component: EntityView },
	{ path: "statements", Component: StatementsView },
	{ path: "statements/*", Component: StatementView },
	{ path: "documents/*", Component: DocumentView },
	{
		path: "graph",
		lazy: async () => ({ Component: (await import("./graph/GraphView.tsx")).GraphView }),
	},
	{
		path: "discourse",
		lazy: async () => ({ Component: (await import("./discourse/DiscourseView.tsx")).DiscourseView }),
	},
	{
		path: "positions",
		lazy: async () => ({ Component: (await import("./discourse/PositionsView.tsx")).PositionsView }),
	},
	{
		path: "disagreements",
		lazy: async () => ({ Component: (await import("./discourse/DisagreementsView.tsx")).DisagreementsView }),
	},
];

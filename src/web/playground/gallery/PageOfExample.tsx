// The way from the example in the active tab to the explorer's page that shows the same.
import { useGraphiQL } from "@graphiql/react";
import { examples } from "../../examples.ts";

export function PageOfExample() {
	const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
	const page = examples.find(({ query }) => query === shown)?.page;
	return page ? (
		<a className="page-of-example" href={page}>
			See it in the explorer
		</a>
	) : null;
}

// Keeps the active tab in sight where not all tabs are: GraphiQL opens new ones beyond the edge.
import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

export function ActiveTabInView() {
	const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.title);
	useEffect(() => {
		if (shown) document.querySelector(".graphiql-tab-active")?.scrollIntoView({ block: "nearest", inline: "nearest" });
	}, [shown]);
	return null;
}

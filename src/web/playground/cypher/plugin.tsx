// The pane of GraphiQL that shows the Cypher behind the last answer.
import type { GraphiQLPlugin } from "@graphiql/react";
import { CypherPane } from "./CypherPane.tsx";
import { cypherTitle } from "./title.ts";

export const cypherPlugin: GraphiQLPlugin = { title: cypherTitle, icon: CypherIcon, content: CypherPane };

function CypherIcon() {
	return (
		<svg
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.7"
			strokeLinecap="round"
			aria-hidden="true"
		>
			<circle cx="6" cy="7" r="2.6" />
			<circle cx="18" cy="7" r="2.6" />
			<circle cx="12" cy="18" r="2.6" />
			<path d="M8.6 7h6.8M7.2 9.3l3.5 6.4M16.8 9.3l-3.5 6.4" />
		</svg>
	);
}

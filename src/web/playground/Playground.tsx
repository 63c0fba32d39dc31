// GraphiQL with what this project adds: example gallery, Cypher view, explorer, history.
import { explorerPlugin } from "@graphiql/plugin-explorer";
import type { GraphiQLPlugin } from "@graphiql/react";
import { GraphiQL, HISTORY_PLUGIN } from "graphiql";
import { ActiveTabInView } from "./ActiveTabInView.tsx";
import { AnswerLine } from "./AnswerLine.tsx";
import { cypherPlugin } from "./cypher/plugin.tsx";
import { EditorLook } from "./EditorLook.tsx";
import { fetcher } from "./fetcher.ts";
import { OpenAtStart } from "./gallery/OpenAtStart.tsx";
import { PageOfExample } from "./gallery/PageOfExample.tsx";
import { galleryPlugin } from "./gallery/plugin.tsx";
import { SchemaRetry } from "./SchemaRetry.tsx";

// Made once: GraphiQL resets its panes whenever the list is another object.
const plugins: GraphiQLPlugin[] = [galleryPlugin, cypherPlugin, explorerPlugin(), HISTORY_PLUGIN];
// An empty tab, which the first example fills, instead of GraphiQL's own words of welcome.
const defaultTabs = [{ query: "" }];

export function Playground() {
	return (
		<GraphiQL
			fetcher={fetcher}
			plugins={plugins}
			visiblePlugin={galleryPlugin}
			onTogglePluginVisibility={scrollToTop}
			defaultTabs={defaultTabs}
			defaultEditorToolsVisibility="variables"
			schemaDescription
		>
			<GraphiQL.Logo>
				<PageOfExample />
			</GraphiQL.Logo>
			<GraphiQL.Footer>
				<AnswerLine />
			</GraphiQL.Footer>
			<ActiveTabInView />
			<EditorLook />
			<OpenAtStart />
			<SchemaRetry />
		</GraphiQL>
	);
}

/** All panes scroll in one box, which would show the next one where the last one was left. */
function scrollToTop(): void {
	document.querySelector(".graphiql-plugin")?.scrollTo(0, 0);
}

// Editors that show more of a query and an answer than GraphiQL's own settings do.
import { useGraphiQL } from "@graphiql/react";
import { useEffect } from "react";

export function EditorLook() {
	const { queryEditor, variableEditor, headerEditor, responseEditor } = useGraphiQL(
		({ queryEditor, variableEditor, headerEditor, responseEditor }) => ({
			queryEditor,
			variableEditor,
			headerEditor,
			responseEditor,
		}),
	);
	useEffect(() => {
		for (const editor of [queryEditor, variableEditor, headerEditor, responseEditor]) {
			editor?.updateOptions({ fontSize: 13, wordWrap: "on", wrappingIndent: "same" });
		}
	}, [queryEditor, variableEditor, headerEditor, responseEditor]);
	return null;
}

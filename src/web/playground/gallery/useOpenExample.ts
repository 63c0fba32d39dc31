// Opens an example in a tab, and runs it.
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { Example } from "../../exampleFile.ts";
import { addressOf } from "../../examples.ts";

/** The returned function does nothing before the editors are there. */
export function useOpenExample(): (example: Example) => void {
	const { addTab, changeTab, setOperationName, run } = useGraphiQLActions();
	const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
		({ tabs, activeTabIndex, queryEditor, variableEditor }) => ({ tabs, activeTabIndex, queryEditor, variableEditor }),
	);
	return (example) => {
		if (!queryEditor || !variableEditor) return;
		const variables = example.variables ? JSON.stringify(example.variables, null, 2) : "";
		const opened = tabs.findIndex((tab) => tab.query === example.query && (tab.variables ?? "") === variables);
		if (opened >= 0) {
			if (opened !== activeTabIndex) changeTab(opened);
		} else {
			if (queryEditor.getValue().trim() !== "") addTab();
			queryEditor.setValue(example.query);
			variableEditor.setValue(variables);
		}
		// GraphiQL reads the name out of the text 100 ms later: a run before that would ask for the operation of the tab before.
		setOperationName(example.operationName);
		history.replaceState(null, "", addressOf(example));
		run();
	};
}

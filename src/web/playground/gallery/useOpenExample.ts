// Opens a question in a tab, and runs it.
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { Example } from "../../exampleFile.ts";

/** An example, or what another page asked. */
export type Question = Pick<Example, "operationName" | "query" | "variables">;

/** Takes the address that opens the same again. The returned function does nothing before the editors are there. */
export function useOpenExample(): (question: Question, address: string) => void {
	const { addTab, changeTab, setOperationName, run } = useGraphiQLActions();
	const { tabs, activeTabIndex, queryEditor, variableEditor } = useGraphiQL(
		({ tabs, activeTabIndex, queryEditor, variableEditor }) => ({ tabs, activeTabIndex, queryEditor, variableEditor }),
	);
	return (question, address) => {
		if (!queryEditor || !variableEditor) return;
		const variables = question.variables ? JSON.stringify(question.variables, null, 2) : "";
		const opened = tabs.findIndex((tab) => tab.query === question.query && (tab.variables ?? "") === variables);
		if (opened >= 0) {
			if (opened !== activeTabIndex) changeTab(opened);
		} else {
			if (queryEditor.getValue().trim() !== "") addTab();
			queryEditor.setValue(question.query);
			variableEditor.setValue(variables);
		}
		// GraphiQL reads the name out of the text 100 ms later: a run before that would ask for the operation of the tab before.
		setOperationName(question.operationName);
		history.replaceState(null, "", address);
		run();
	};
}

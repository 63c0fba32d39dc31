// What a search found: the thing, and where in it the text was found.
import type { SearchField, SearchQuery } from "../../../generated/client/graphql.ts";
import { dateInWords } from "../words/dates.ts";
import { kindOf } from "../words/kinds.ts";
import { titleOf } from "../words/titles.ts";
import { Marked } from "./Marked.tsx";

export type Result = SearchQuery["search"]["nodes"][number];

const fields: Readonly<Record<SearchField, string>> = {
	NAME: "name",
	ALIAS: "also known as",
	DESCRIPTION: "description",
	SUMMARY: "in our words",
	QUOTE: "verbatim",
	TITLE: "title",
};

export function Found({ result, sought }: { result: Result; sought: string }) {
	const { node, matched, text, exact } = result;
	const isQuote = matched === "QUOTE";
	return (
		<span className="found">
			<span className="found-name">
				<b>{headOf(node)}</b> <small className="kind">{kindOfNode(node)}</small>
				{exact && <small className="exact">exact</small>}
			</span>
			{text !== headOf(node) && (
				<span className="found-text">
					<small className="caption">{fields[matched]}</small> {isQuote && "“"}
					<Marked text={text} sought={sought} />
					{isQuote && "”"}
				</span>
			)}
		</span>
	);
}

function headOf(node: Result["node"]): string {
	if (node.__typename === "Statement") return node.speaker.name;
	if (node.__typename === "Document") return titleOf(node);
	return "name" in node ? node.name : node.id;
}

function kindOfNode(node: Result["node"]): string {
	if (node.__typename === "Statement") {
		return ["Statement", node.saidOn && dateInWords(node.saidOn), node.document.publisher?.name]
			.filter(Boolean)
			.join(" · ");
	}
	return "name" in node ? kindOf(node) : node.__typename;
}

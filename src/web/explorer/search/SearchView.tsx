// All that a search found, with pages.
import { Link } from "react-router";
import { SearchDocument } from "../../../generated/client/graphql.ts";
import { addressOfNode } from "../addresses.ts";
import { useList } from "../client/useList.ts";
import type { Row } from "../pieces/csv.ts";
import { ListView } from "../pieces/ListView.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { Found, type Result } from "./Found.tsx";

export function SearchView() {
	const address = useAddress();
	const text = (address.get("q") ?? "").trim();
	const list = useList({
		document: SearchDocument,
		variables: { text },
		connectionOf: ({ search }) => search,
		pages: address.pages(),
		skip: text === "",
	});
	if (text === "") return <NothingSought />;
	return (
		<>
			<ViewHead title={`Search: ${text}`} />
			<ListView
				list={list}
				what="result"
				empty={`Nothing is found for “${text}”. Fewer or other words may find more: every word has to be there, the last one may be unfinished.`}
				exportAs="search"
				toRow={rowOf}
			>
				{(nodes) => (
					<ul className="search-results">
						{nodes.map((result) => (
							<li key={result.node.id}>
								<Link to={addressOfNode(result.node.__typename, result.node.id)}>
									<Found result={result} sought={text} />
								</Link>
							</li>
						))}
					</ul>
				)}
			</ListView>
		</>
	);
}

function NothingSought() {
	return (
		<ViewHead title="Search">
			<p className="lead">
				Type a name, an abbreviation or some words above: names, aliases, descriptions, quotes, summaries and titles are
				searched.
			</p>
		</ViewHead>
	);
}

function rowOf({ node, matched, text, exact }: Result): Row {
	return { id: node.id, type: node.__typename, matched, text, exact };
}

// A list of statements with its tools, each as a card.
import type { StatementInListFragment } from "../../../generated/client/graphql.ts";
import type { List } from "../client/useList.ts";
import { statementRow } from "../words/rows.ts";
import { ListView } from "./ListView.tsx";
import { StatementCard } from "./StatementCard.tsx";

export interface StatementListProps {
	readonly list: List<StatementInListFragment>;
	/** A sentence for a list without rows. */
	readonly empty: string;
	/** Name of the file without its ending, made of words and ids. */
	readonly exportAs: string;
}

export function StatementList({ list, empty, exportAs }: StatementListProps) {
	return (
		<ListView list={list} what="statement" empty={empty} exportAs={exportAs.replace(/\W+/g, "-")} toRow={statementRow}>
			{(nodes) => nodes.map((statement) => <StatementCard key={statement.id} statement={statement} />)}
		</ListView>
	);
}

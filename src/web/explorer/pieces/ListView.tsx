// A list with pages: how many there are, its tools, its rows, and the way to more of them.
import type { ReactNode } from "react";
import type { List } from "../client/useList.ts";
import { ExportMenu, type Row } from "./ExportMenu.tsx";
import { ShowQuery } from "./ShowQuery.tsx";
import { Empty, Skeleton, Trouble } from "./States.tsx";
import { useAddress } from "./useAddress.ts";

export interface ListViewProps<Node> {
	readonly list: List<Node>;
	/** As in `1 statement`, `134 statements`. */
	readonly what: string;
	/** A sentence for a list without rows. */
	readonly empty: string;
	/** Name of the file without its ending, and the columns of a row. */
	readonly exportAs: string;
	readonly toRow: (node: Node) => Row;
	/** Where the address keeps how many pages are open. */
	readonly parameter?: string;
	readonly children: (nodes: readonly Node[]) => ReactNode;
}

const number = new Intl.NumberFormat("en");

export function ListView<Node>(props: ListViewProps<Node>) {
	const { list, what, empty, exportAs, toRow, parameter = "pages", children } = props;
	const { nodes, totalCount = 0, trouble } = list;
	return (
		<div className="list" aria-busy={list.isAsking}>
			<div className="list-head">
				<p role="status">{nodes ? countOf(nodes.length, totalCount, what) : ""}</p>
				<div className="tools">
					<ShowQuery asked={[list.asked]} />
					{totalCount > 0 && <ExportMenu name={exportAs} load={list.all} total={totalCount} toRow={toRow} />}
				</div>
			</div>
			{nodes && nodes.length > 0 && children(nodes)}
			{nodes?.length === 0 && <Empty>{empty}</Empty>}
			{trouble !== null && <Trouble sentence={trouble} retry={list.retry} />}
			{!nodes && trouble === null && <Skeleton what={`the ${what}s`} rows={4} />}
			{nodes && list.hasMore && trouble === null && (
				<ShowMore left={totalCount - nodes.length} isAsking={list.isAsking} parameter={parameter} />
			)}
		</div>
	);
}

function ShowMore({ left, isAsking, parameter }: { left: number; isAsking: boolean; parameter: string }) {
	const address = useAddress();
	return (
		<button
			type="button"
			className="button more"
			aria-disabled={isAsking}
			// Not a step that back should undo.
			onClick={() => isAsking || address.set({ [parameter]: address.pages(parameter) + 1 }, "replace")}
		>
			{isAsking ? "Loading more …" : `Show more (${number.format(left)} left)`}
		</button>
	);
}

function countOf(shown: number, total: number, what: string): string {
	if (total === 0) return "";
	const all = `${number.format(total)} ${what}${total === 1 ? "" : "s"}`;
	return shown < total ? `${number.format(shown)} of ${all}` : all;
}

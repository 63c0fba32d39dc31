// The statements of one cell, beside the matrix.
import type { RefObject } from "react";
import { Link } from "react-router";
import { StatementsDocument } from "../../../generated/client/graphql.ts";
import { useList } from "../client/useList.ts";
import { StatementList } from "../pieces/StatementList.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { discourseFilterOf } from "./discourseFilter.ts";
import { Names } from "./Names.tsx";
import { positionsAddress } from "./positionsAddress.ts";

export interface CellStatementsProps {
	readonly speaker: string;
	readonly about: string;
	/** Takes the focus when the reader opens a cell. */
	readonly heading: RefObject<HTMLHeadingElement | null>;
	/** Called after it closed itself. */
	readonly onClosed: () => void;
}

export function CellStatements({ speaker, about, heading, onClosed }: CellStatementsProps) {
	const address = useAddress();
	const list = useList({
		document: StatementsDocument,
		variables: { where: { ...discourseFilterOf(address).where, speaker, about } },
		connectionOf: ({ statements }) => statements,
		pages: address.pages(),
	});
	function close() {
		address.set({ speaker: null, about: null, pages: null });
		onClosed();
	}
	return (
		<section
			className="discourse-statements"
			aria-label="Statements of the chosen cell"
			onKeyDown={({ key }) => key === "Escape" && close()}
		>
			<h2 ref={heading} tabIndex={-1}>
				<Names speaker={speaker} about={about} />
			</h2>
			<p className="tools">
				<Link className="button" to={positionsAddress(speaker, about)}>
					See them on a time axis
				</Link>
				<button type="button" className="button" onClick={close}>
					Close
				</button>
			</p>
			<StatementList
				list={list}
				empty="No statement of this pair fits the filters."
				exportAs={`said-by-${speaker}-about-${about}`}
			/>
		</section>
	);
}

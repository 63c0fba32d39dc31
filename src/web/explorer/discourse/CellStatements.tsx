// The statements of one cell, beside the matrix.
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import { ChosenEntityDocument, PairStatementsDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { useList } from "../client/useList.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { ListView } from "../pieces/ListView.tsx";
import { StatementCard } from "../pieces/StatementCard.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { statementRow } from "../words/rows.ts";
import { discourseFilterOf } from "./discourseFilter.ts";
import { positionsAddress } from "./positionsAddress.ts";

export interface CellStatementsProps {
	readonly speaker: string;
	readonly about: string;
	/** Called after it closed itself. */
	readonly onClosed: () => void;
}

export function CellStatements({ speaker, about, onClosed }: CellStatementsProps) {
	const address = useAddress();
	const list = useList({
		document: PairStatementsDocument,
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
			<Title speaker={speaker} about={about} />
			<p className="tools">
				<Link className="button" to={positionsAddress(speaker, about)}>
					See them on a time axis
				</Link>
				<button type="button" className="button" onClick={close}>
					Close
				</button>
			</p>
			<ListView
				list={list}
				what="statements"
				empty="No statement of this pair fits the filters."
				exportAs={`said-by-${speaker}-about-${about}`.replace(/\W+/g, "-")}
				toRow={statementRow}
			>
				{(nodes) => nodes.map((statement) => <StatementCard key={statement.id} statement={statement} />)}
			</ListView>
		</section>
	);
}

function Title({ speaker, about }: { speaker: string; about: string }) {
	const who = useAnswer(ChosenEntityDocument, { id: speaker }).data?.entity;
	const whom = useAnswer(ChosenEntityDocument, { id: about }).data?.entity;
	const heading = useRef<HTMLHeadingElement>(null);
	// biome-ignore lint/correctness/useExhaustiveDependencies: another pair is another place to read on from
	useEffect(() => {
		heading.current?.focus({ preventScroll: true });
		heading.current?.scrollIntoView({ block: "nearest" });
	}, [speaker, about]);
	return (
		<h2 ref={heading} tabIndex={-1}>
			{who ? <EntityLink entity={who} /> : speaker} about {whom ? <EntityLink entity={whom} /> : about}
		</h2>
	);
}

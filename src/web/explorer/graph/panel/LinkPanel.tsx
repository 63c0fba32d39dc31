// A chosen edge: the relations or statements that it stands for, each with the place that it rests on.
import {
	GraphRelationsBetweenDocument,
	GraphStatementsBetweenDocument,
	type StatementFilter,
} from "../../../../generated/client/graphql.ts";
import { useList } from "../../client/useList.ts";
import { Held } from "../../entity/Held.tsx";
import { EvidenceList } from "../../entity/Relations.tsx";
import { ListView } from "../../pieces/ListView.tsx";
import { StatementCard } from "../../pieces/StatementCard.tsx";
import { useAddress } from "../../pieces/useAddress.ts";
import { relationRow, statementRow } from "../../words/rows.ts";
import type { GraphFilter } from "../model/filter.ts";
import { type linkOfId, linkPhrases } from "../model/link.ts";
import { nameOf } from "../names.ts";
import type { PanelProps } from "./Panel.tsx";

type Ends = NonNullable<ReturnType<typeof linkOfId>>;

export interface LinkPanelProps extends PanelProps {
	readonly id: string;
	readonly ends: Ends;
}

export function LinkPanel({ ends, address, drawing: { drawn } }: LinkPanelProps) {
	const { source, type, target } = ends;
	return (
		<>
			<h2>
				{nameOf(source, drawn)} <em>{linkPhrases[type].forward}</em> {nameOf(target, drawn)}
			</h2>
			<p className="tools">
				{[source, target].map((id) => (
					<button key={id} type="button" className="button" onClick={() => address.choose(id)}>
						Choose {nameOf(id, drawn)}
					</button>
				))}
				<button type="button" className="button" onClick={() => address.choose(null)}>
					Close
				</button>
			</p>
			{type === "SPEAKS_ABOUT" ? <Statements ends={ends} filter={address.filter} /> : <Relations ends={ends} />}
		</>
	);
}

function Statements({ ends: { source, target }, filter }: { ends: Ends; filter: GraphFilter }) {
	const where: StatementFilter = {
		speaker: source,
		about: target,
		...(filter.stance && { stance: filter.stance }),
		...(filter.publisher && { publisher: filter.publisher }),
		...(filter.from && { saidFrom: filter.from }),
		...(filter.to && { saidTo: filter.to }),
	};
	const list = useList({
		document: GraphStatementsBetweenDocument,
		variables: { where },
		connectionOf: ({ statements }) => statements,
		pages: useAddress().pages(),
		first: 10,
	});
	return (
		<ListView list={list} what="statements" empty="No statement fits." exportAs="statements" toRow={statementRow}>
			{(nodes) => nodes.map((statement) => <StatementCard key={statement.id} statement={statement} />)}
		</ListView>
	);
}

function Relations({ ends: { source, type, target } }: { ends: Ends }) {
	const list = useList({
		document: GraphRelationsBetweenDocument,
		variables: { where: { source, target, types: type === "SPEAKS_ABOUT" ? [] : [type] } },
		connectionOf: ({ relations }) => relations,
		pages: useAddress().pages(),
	});
	return (
		<ListView list={list} what="relations" empty="No such relation is known." exportAs="relations" toRow={relationRow}>
			{(nodes) => (
				<ul className="graph-relations">
					{nodes.map((relation) => (
						<li key={relation.id}>
							<Held relation={relation} />
							<EvidenceList evidence={relation.evidence} />
						</li>
					))}
				</ul>
			)}
		</ListView>
	);
}

// A chosen edge: the relations or statements that it stands for, each with the place that it rests on.
import {
	GraphRelationsBetweenDocument,
	type RelationFilter,
	type StatementFilter,
	StatementsDocument,
} from "../../../../generated/client/graphql.ts";
import { useList } from "../../client/useList.ts";
import { Held } from "../../entity/Held.tsx";
import { EvidenceList } from "../../entity/Relations.tsx";
import { ListView } from "../../pieces/ListView.tsx";
import { StatementCard } from "../../pieces/StatementCard.tsx";
import { StatementList } from "../../pieces/StatementList.tsx";
import { useAddress } from "../../pieces/useAddress.ts";
import { relationRow } from "../../words/rows.ts";
import type { Known } from "../model/draw.ts";
import { type GraphFilter, noFilter } from "../model/filter.ts";
import { isPartType, type linkOfId, linkPhrases } from "../model/link.ts";
import { linksOfStatement } from "../model/statementLinks.ts";
import { nameOf } from "../names.ts";
import type { PanelProps } from "./Panel.tsx";

type Ends = NonNullable<ReturnType<typeof linkOfId>>;

export interface LinkPanelProps extends PanelProps {
	readonly id: string;
	readonly ends: Ends;
}

export function LinkPanel({ id, ends, address, drawing: { drawn, known } }: LinkPanelProps) {
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
			<Behind id={id} ends={ends} filter={address.filter} known={known} />
		</>
	);
}

interface BehindProps {
	readonly id: string;
	readonly ends: Ends;
	readonly filter: GraphFilter;
	readonly known: Known;
}

function Behind({ id, ends, filter, known }: BehindProps) {
	const { source, type, target } = ends;
	if (type === "SPEAKS_ABOUT") return <Statements ends={ends} filter={filter} />;
	if (!isPartType(type)) return <Relations where={{ source, target, types: [type] }} />;
	return [...known.statements.values()]
		.filter((statement) => linksOfStatement(statement, noFilter).some((link) => link.id === id))
		.map((statement) => <StatementCard key={statement.id} statement={statement} />);
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
		document: StatementsDocument,
		variables: { where },
		connectionOf: ({ statements }) => statements,
		pages: useAddress().pages(),
		first: 10,
	});
	return <StatementList list={list} empty="No statement fits." exportAs="statements" />;
}

function Relations({ where }: { where: RelationFilter }) {
	const list = useList({
		document: GraphRelationsBetweenDocument,
		variables: { where },
		connectionOf: ({ relations }) => relations,
		pages: useAddress().pages(),
	});
	return (
		<ListView list={list} what="relation" empty="No such relation is known." exportAs="relations" toRow={relationRow}>
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

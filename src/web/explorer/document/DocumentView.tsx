// The page of a document: where it comes from, and its statements in the order of its lines.
import "./document.css";
import { useParams } from "react-router";
import {
	DocumentPageDocument,
	DocumentStatementsDocument,
	type StatementInListFragment,
} from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { useList } from "../client/useList.ts";
import { ListView } from "../pieces/ListView.tsx";
import { ShowQuery } from "../pieces/ShowQuery.tsx";
import { StatementCard } from "../pieces/StatementCard.tsx";
import { Skeleton, Trouble } from "../pieces/States.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { statementRow } from "../words/rows.ts";
import { DocumentHead } from "./DocumentHead.tsx";

export function DocumentView() {
	const id = useParams()["*"] ?? "";
	const { data, trouble, retry, asked } = useAnswer(DocumentPageDocument, { id });
	if (trouble !== null) return <Trouble sentence={trouble} retry={retry} />;
	if (!data) return <Skeleton what="the document" rows={8} />;
	if (!data.document) return <NotFound what={`No document in the graph has the id “${id}”.`} />;
	return (
		<>
			<DocumentHead document={data.document} tools={<ShowQuery asked={[asked]} />} />
			<Statements id={id} />
		</>
	);
}

function Statements({ id }: { id: string }) {
	const list = useList({
		document: DocumentStatementsDocument,
		variables: { id },
		connectionOf: ({ document }) => document?.statements,
		first: 100,
		// The API orders by date; to order by line, all have to be there. An article has some dozens.
		pages: Number.POSITIVE_INFINITY,
	});
	return (
		<section aria-labelledby="statements">
			<h2 id="statements">What it reports, line by line</h2>
			<ListView
				list={list}
				what="statement"
				empty="No statement was found in this document."
				exportAs={id.replace(/\W+/g, "-")}
				toRow={statementRow}
			>
				{(nodes) => (
					<ol className="by-line">
						{[...nodes].sort(byLine).map((statement) => (
							<li key={statement.id}>
								<span className="line">
									<span className="for-screen-readers">Line </span>
									{statement.locator.line}
								</span>
								<StatementCard statement={statement} withSource={false} />
							</li>
						))}
					</ol>
				)}
			</ListView>
		</section>
	);
}

function byLine(one: StatementInListFragment, other: StatementInListFragment): number {
	return one.locator.line - other.locator.line || one.id.localeCompare(other.id);
}

// The page of a statement: who said it, in which words, about whom, how it reached us, what answers it.
import "./statement.css";
import { Link, useParams } from "react-router";
import { StatementPageDocument, type StatementPageQuery } from "../../../generated/client/graphql.ts";
import { graphOfStatement } from "../addresses.ts";
import { type Asked, useAnswer } from "../client/useAnswer.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { ExportMenu } from "../pieces/ExportMenu.tsx";
import { ShowQuery } from "../pieces/ShowQuery.tsx";
import { Skeleton, Trouble } from "../pieces/States.tsx";
import { Targets } from "../pieces/Targets.tsx";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { NotFound } from "../shell/NotFound.tsx";
import { statementRow } from "../words/rows.ts";
import { acts } from "../words/speech.ts";
import { Attribution } from "./Attribution.tsx";
import { Facts } from "./Facts.tsx";
import { Linked } from "./Linked.tsx";
import { Nested } from "./Nested.tsx";

export type Statement = NonNullable<StatementPageQuery["statement"]>;

export function StatementView() {
	const id = useParams()["*"] ?? "";
	const { data, trouble, retry, asked } = useAnswer(StatementPageDocument, { id });
	if (trouble !== null) return <Trouble sentence={trouble} retry={retry} />;
	if (!data) return <Skeleton what="the statement" rows={8} />;
	const { statement } = data;
	if (!statement) return <NotFound what={`No statement in the graph has the id “${id}”.`} />;
	return <StatementBody statement={statement} asked={asked} />;
}

function StatementBody({ statement, asked }: { statement: Statement; asked: Asked }) {
	return (
		<div className="statement-page">
			<ViewHead
				title={statement.summary}
				kicker={
					<>
						{acts[statement.act]} by <EntityLink entity={statement.speaker} /> · summary in our words
					</>
				}
				tools={
					<>
						<Link to={graphOfStatement(statement.id)} className="button">
							Open in the graph
						</Link>
						<ShowQuery asked={[asked]} />
						<ExportMenu name={fileName(statement.id)} load={() => [statement]} toRow={statementRow} />
					</>
				}
			>
				<Quote quote={statement.quote ?? null} />
			</ViewHead>
			<div className="with-side">
				<div>
					<section aria-labelledby="about-whom">
						<h2 id="about-whom">About whom</h2>
						<Targets about={statement.about} />
					</section>
					<Attribution statement={statement} />
					<Linked links={statement.links} />
					<Nested statement={statement} />
				</div>
				<Facts statement={statement} />
			</div>
		</div>
	);
}

function Quote({ quote }: { quote: string | null }) {
	if (quote === null) return <p className="soft">The document gives a report of it, not the words.</p>;
	return (
		<figure className="quote large">
			<figcaption>Verbatim, as printed</figcaption>
			<blockquote>“{quote}”</blockquote>
		</figure>
	);
}

function fileName(id: string): string {
	return id.replace(/\W+/g, "-");
}

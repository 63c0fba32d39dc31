// The statements behind the last answer, each with its parameters and its time in the database.
import { CopyButton } from "../../shell/CopyButton.tsx";
import { type CypherOfField, inMilliseconds, type LastAnswer, useLastAnswer } from "../lastAnswer.ts";
import { CypherText } from "./CypherText.tsx";
import { forCypherShell } from "./forCypherShell.ts";

export function CypherPane() {
	const answer = useLastAnswer();
	return (
		<section className="pane cypher" aria-labelledby="cypher-title">
			<h2 id="cypher-title">Cypher</h2>
			<p>{introduction(answer)}</p>
			{answer?.cypher?.map((statement) => (
				<Statement key={statement.field} statement={statement} />
			))}
		</section>
	);
}

function introduction(answer: LastAnswer | null): string {
	if (!answer) return "Run a query: the statements that Neo4j answered it with appear here.";
	const of = answer.operationName ?? "the last query";
	if (answer.cypher === null && !answer.hasData) return `There is none: ${of} brought no data.`;
	if (answer.cypher === null)
		return `This server does not show this client the Cypher of ${of} (its setting CYPHER_VIEW).`;
	if (answer.cypher.length === 0) return `No statement ran for ${of}.`;
	return `${answer.cypher.length === 1 ? "One statement" : `${answer.cypher.length} statements`} ran for ${of}.`;
}

function Statement({ statement }: { statement: CypherOfField }) {
	const { field, cypher, parameters, databaseMilliseconds } = statement;
	const json = JSON.stringify(parameters, null, 2);
	return (
		<article className="statement">
			<header>
				<h3>{field === null ? "Names in the question" : field}</h3>
				<span>{inMilliseconds(databaseMilliseconds)} in the database</span>
			</header>
			<CypherText text={cypher} />
			<h4>Parameters</h4>
			<pre className="parameters">{json}</pre>
			<footer>
				<CopyButton label="Copy Cypher" text={cypher} />
				<CopyButton label="Copy parameters" text={json} />
				<CopyButton label="Copy for cypher-shell" text={forCypherShell(cypher, parameters)} />
			</footer>
		</article>
	);
}

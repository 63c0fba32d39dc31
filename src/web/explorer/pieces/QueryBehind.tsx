// One question: its GraphQL and variables, and the Cypher that ran when it was asked just now.
import { useEffect, useState } from "react";
import { type Answer, ask } from "../../api.ts";
import { CypherText } from "../../playground/cypher/CypherText.tsx";
import { forCypherShell } from "../../playground/cypher/forCypherShell.ts";
import { type CypherOfField, inMilliseconds } from "../../playground/lastAnswer.ts";
import { CopyButton } from "../../shell/CopyButton.tsx";
import { inWords } from "../client/inWords.ts";
import type { Asked } from "../client/useAnswer.ts";
import { playgroundAddress } from "./playgroundAddress.ts";
import { operationName, queryText } from "./queryText.ts";
import { Skeleton, Trouble } from "./States.tsx";

export function QueryBehind({ asked: { document, variables } }: { asked: Asked }) {
	const query = queryText(document);
	const json = JSON.stringify(variables, null, 2);
	return (
		<section className="query-behind">
			<h3>GraphQL: {operationName(document)}</h3>
			<Code text={query} label="GraphQL document" />
			<h4>Variables</h4>
			<Code text={json} label="Variables" />
			<p className="tools">
				<CopyButton label="Copy GraphQL" text={query} />
				<CopyButton label="Copy variables" text={json} />
				<a className="button" href={playgroundAddress(query, json)}>
					Open in the playground
				</a>
			</p>
			<CypherBehind query={query} json={json} />
		</section>
	);
}

function CypherBehind({ query, json }: { query: string; json: string }) {
	const [ran, setRan] = useState<Answer | string | null>(null);
	useEffect(() => {
		let isOver = false;
		setRan(null);
		ask({ query, variables: JSON.parse(json) }, { "x-cypher-view": "on" }).then(
			(answer) => isOver || setRan(answer),
			(error) => isOver || setRan(inWords(error)),
		);
		return () => {
			isOver = true;
		};
	}, [query, json]);
	if (ran === null) return <Skeleton what="the Cypher" />;
	if (typeof ran === "string") return <Trouble sentence={ran} />;
	const cypher = ran.extensions?.["cypher"] as readonly CypherOfField[] | undefined;
	if (!cypher) return <p>This server does not show this client its Cypher (its setting CYPHER_VIEW).</p>;
	return cypher.map((statement) => <Statement key={statement.field} statement={statement} />);
}

function Statement({ statement }: { statement: CypherOfField }) {
	const { field, cypher, parameters, databaseMilliseconds } = statement;
	return (
		<>
			<h3>
				Cypher: {field ?? "names in the question"} <small>{inMilliseconds(databaseMilliseconds)} in the database</small>
			</h3>
			<CypherText text={cypher} />
			<h4>Parameters</h4>
			<Code text={JSON.stringify(parameters, null, 2)} label="Parameters" />
			<p className="tools">
				<CopyButton label="Copy Cypher" text={cypher} />
				<CopyButton label="Copy for cypher-shell" text={forCypherShell(cypher, parameters)} />
			</p>
		</>
	);
}

function Code({ text, label }: { text: string; label: string }) {
	return (
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (axe: scrollable-region-focusable)
		<section className="code-box" tabIndex={0} aria-label={label}>
			<pre>{text}</pre>
		</section>
	);
}

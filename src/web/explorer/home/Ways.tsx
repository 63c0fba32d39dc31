// How programs and analysts reach the same graph.
import "./ways.css";
import { CopyButton } from "../../shell/CopyButton.tsx";

const cypher = `MATCH (:Person {name: 'Volodymyr Zelenskyy'})
      -[:SAID]->(s)-[:ABOUT]->(e)
RETURN s.summary, e.name`;

export function Ways() {
	const request = `curl ${location.origin}/graphql \\
  -H 'content-type: application/json' \\
  -d '{"query": "{ stats { statements people } }"}'`;
	return (
		<section aria-labelledby="ways">
			<h2 id="ways">From programs and from Cypher</h2>
			<div className="ways">
				<div className="way">
					<h3>GraphQL</h3>
					<p>
						The API takes <code>POST /graphql</code>. Its schema is documented field by field in the{" "}
						<a href="/playground">playground</a>.
					</p>
					<Code text={request} />
				</div>
				<div className="way">
					<h3>Cypher</h3>
					<p>
						The graph lies in Neo4j under the same names. The server prints where when it starts: any client of Neo4j,
						such as cypher-shell, can ask there.
					</p>
					<Code text={cypher} />
				</div>
			</div>
		</section>
	);
}

function Code({ text }: { text: string }) {
	return (
		<div className="code card">
			<pre>{text}</pre>
			<CopyButton label="Copy" text={text} />
		</div>
	);
}

// The line below the result: how long the answer took, and the way to the Cypher behind it.
import { cypherTitle } from "./cypher/title.ts";
import { type CypherOfField, inMilliseconds, useLastAnswer } from "./lastAnswer.ts";

export function AnswerLine() {
	const answer = useLastAnswer();
	if (!answer) return <p className="answer-line">Run a query to see how long it takes and which Cypher it becomes.</p>;
	const { cypher, milliseconds } = answer;
	return (
		<p className="answer-line">
			<span>
				{inMilliseconds(milliseconds)}
				{cypher && ` · ${statementsOf(cypher)}`}
			</span>
			{cypher && cypher.length > 0 && (
				<button type="button" onClick={showCypher}>
					Show the Cypher
				</button>
			)}
		</p>
	);
}

/** `2 statements, 5 ms in the database`: statements may run side by side, so their sum can exceed the whole. */
function statementsOf(cypher: readonly CypherOfField[]): string {
	const total = cypher.reduce((sum, { databaseMilliseconds }) => sum + databaseMilliseconds, 0);
	return `${cypher.length === 1 ? "1 statement" : `${cypher.length} statements`}, ${inMilliseconds(total)} in the database`;
}

/**
 * Presses the button in GraphiQL's side bar. `setVisiblePlugin` is not enough: GraphiQL 5.4 keeps a pane that was
 * closed by its button hidden, in a state that only the side bar reaches. Remove when setVisiblePlugin shows it.
 */
function showCypher(): void {
	document.querySelector<HTMLButtonElement>(`.graphiql-sidebar button[aria-label="Show ${cypherTitle}"]`)?.click();
}

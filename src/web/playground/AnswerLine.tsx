// The line below the result: how long the answer took, and the way to the Cypher behind it.
import { cypherTitle } from "./cypher/title.ts";
import { inMilliseconds, useLastAnswer } from "./lastAnswer.ts";

export function AnswerLine() {
	const answer = useLastAnswer();
	if (!answer) return <p className="answer-line">Run a query to see how long it takes and which Cypher it becomes.</p>;
	const { cypher, milliseconds } = answer;
	return (
		<p className="answer-line">
			<span>
				Answered in {inMilliseconds(milliseconds)}
				{cypher &&
					`, ${inMilliseconds(cypher.reduce((sum, { databaseMilliseconds }) => sum + databaseMilliseconds, 0))} of it in the database`}
			</span>
			{cypher && cypher.length > 0 && (
				<button type="button" onClick={showCypher}>
					Show the Cypher
				</button>
			)}
		</p>
	);
}

/**
 * Presses the button in GraphiQL's side bar. `setVisiblePlugin` is not enough: GraphiQL 5.4 keeps a pane that was
 * closed by its button hidden, in a state that only the side bar reaches. Remove when setVisiblePlugin shows it.
 */
function showCypher(): void {
	document.querySelector<HTMLButtonElement>(`.graphiql-sidebar button[aria-label="Show ${cypherTitle}"]`)?.click();
}

// What was said: the speaker's words and our summary of them, clearly told apart.
import type { StatementInListFragment } from "../../../generated/client/graphql.ts";

export function Words({
	statement: { quote, summary },
}: {
	statement: Pick<StatementInListFragment, "quote" | "summary">;
}) {
	return (
		<div className="words">
			{quote && (
				<figure className="quote">
					<figcaption>Verbatim</figcaption>
					<blockquote>“{quote}”</blockquote>
				</figure>
			)}
			<p className="summary">
				<span className="caption">In our words</span> {summary}
			</p>
		</div>
	);
}

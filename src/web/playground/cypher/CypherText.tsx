// A Cypher statement with its words coloured.
import { cypherTokens } from "./tokens.ts";

export function CypherText({ text }: { text: string }) {
	return (
		// Reachable by keyboard, since it scrolls.
		// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (axe: scrollable-region-focusable)
		<pre className="cypher-text" tabIndex={0}>
			<code>
				{cypherTokens(text).map(({ kind, text: word, start }) =>
					kind === null ? (
						word
					) : (
						<span key={start} className={`token-${kind}`}>
							{word}
						</span>
					),
				)}
			</code>
		</pre>
	);
}

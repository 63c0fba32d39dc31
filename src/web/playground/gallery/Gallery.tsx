// The example queries as a list: a click opens one in a tab and runs it.
import { useGraphiQL, useGraphiQLActions } from "@graphiql/react";
import type { Example } from "../../exampleFile.ts";
import { addressOf, examples } from "../../examples.ts";
import { useOpenExample } from "./useOpenExample.ts";

// Below this width the pane covers the editors (narrow.css), and with them the answer.
const narrow = matchMedia("(max-width: 1000px)");

export function Gallery() {
	const { setVisiblePlugin } = useGraphiQLActions();
	const open = useOpenExample();
	const shown = useGraphiQL(({ tabs, activeTabIndex }) => tabs[activeTabIndex]?.query);
	function show(example: Example) {
		open(example, addressOf(example));
		if (narrow.matches) setVisiblePlugin(null);
	}
	return (
		<section className="pane gallery" aria-labelledby="gallery-title">
			<h2 id="gallery-title">Examples</h2>
			<p>Each opens in a tab of its own and runs. Change it there as you like.</p>
			<ol>
				{examples.map((example) => (
					<li key={example.name}>
						<button
							type="button"
							onClick={() => show(example)}
							aria-current={example.query === shown ? "true" : undefined}
						>
							<b>{example.title}</b>
							<span>{example.explanation}</span>
						</button>
						<a href={example.page}>
							See it in the explorer<span className="for-screen-readers">: {example.title}</span>
						</a>
					</li>
				))}
			</ol>
		</section>
	);
}

// The example queries, each a link that opens and runs it in the playground.
import { addressOf, examples } from "../../examples.ts";

export function Examples() {
	return (
		<section aria-labelledby="examples">
			<h2 id="examples">Questions to start with</h2>
			<p className="lead">Each opens in the playground and runs at once; change it there as you like.</p>
			<ul className="examples">
				{examples.map((example) => (
					<li key={example.name}>
						<a href={addressOf(example)}>
							<b>{example.title}</b>
							<span>{example.explanation}</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

// The example queries, each with the page that shows the answer and the way to run it in the playground.
import { Link } from "react-router";
import { addressOf, examples } from "../../examples.ts";

export function Examples() {
	return (
		<section aria-labelledby="examples">
			<h2 id="examples">Questions to start with</h2>
			<p className="lead">See the answer on a page, or ask it yourself: it opens in the playground and runs at once.</p>
			<ul className="examples cards">
				{examples.map((example) => (
					<li key={example.name} className="card">
						<b>{example.title}</b>
						<span>{example.explanation}</span>
						<p className="tools">
							<Link to={example.page} className="button">
								See it<span className="for-screen-readers">: {example.title}</span>
							</Link>
							<a href={addressOf(example)} className="button">
								Ask it yourself<span className="for-screen-readers">: {example.title}</span>
							</a>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}

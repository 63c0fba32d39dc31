// How a statement answers others, and how others answer it.
import { StatementCard } from "../pieces/StatementCard.tsx";
import { linkPhrases } from "../words/relations.ts";
import type { Statement } from "./StatementView.tsx";

export function Linked({ links }: { links: Statement["links"] }) {
	if (links.length === 0) return null;
	return (
		<section aria-labelledby="linked">
			<h2 id="linked">What it answers, and what answers it</h2>
			{links.map(({ type, direction, statement }) => (
				<div key={`${type} ${direction} ${statement.id}`} className="linked" data-type={type}>
					<h3>{linkPhrases[type][direction === "OUT" ? "forward" : "backward"]}</h3>
					<StatementCard statement={statement} />
				</div>
			))}
		</section>
	);
}

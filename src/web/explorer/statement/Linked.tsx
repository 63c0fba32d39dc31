// How a statement answers others, and how others answer it.
import { StatementCard } from "../pieces/StatementCard.tsx";
import { linkPhrases } from "../words/relations.ts";
import type { Statement } from "./StatementView.tsx";

type Link = Statement["links"][number];

export function Linked({ links }: { links: Statement["links"] }) {
	if (links.length === 0) return null;
	return (
		<section aria-labelledby="linked">
			<h2 id="linked">What it answers, and what answers it</h2>
			{[...byPhrase(links)].map(([phrase, alike]) => (
				<div key={phrase} className="linked" data-type={alike[0]?.type}>
					<h3>
						{phrase} {alike.length > 1 && <span className="count">{alike.length}</span>}
					</h3>
					{alike.map(({ statement }) => (
						<StatementCard key={statement.id} statement={statement} />
					))}
				</div>
			))}
		</section>
	);
}

/** Each phrase once, in the order in which the links come: `Is answered by` with all that answer it. */
function byPhrase(links: readonly Link[]): ReadonlyMap<string, readonly Link[]> {
	const groups = new Map<string, Link[]>();
	for (const link of links) {
		const phrase = linkPhrases[link.type][link.direction === "OUT" ? "forward" : "backward"];
		groups.set(phrase, [...(groups.get(phrase) ?? []), link]);
	}
	return groups;
}

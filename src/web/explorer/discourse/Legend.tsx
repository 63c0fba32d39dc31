// What the shapes, patterns and shades of the matrix mean.
import type { Stance } from "../../../generated/client/graphql.ts";
import { stances } from "../words/speech.ts";
import { StanceShape } from "./StanceShape.tsx";

export function Legend() {
	return (
		<ul className="discourse-legend" aria-label="Legend">
			{(Object.keys(stances) as Stance[]).map((stance) => (
				<li key={stance}>
					<StanceShape stance={stance} />
					<span className="discourse-bar" aria-hidden="true">
						<i data-stance={stance} style={{ flexGrow: 1 }} />
					</span>
					{stances[stance]}
				</li>
			))}
			<li>The deeper the shade, the more statements; its colour and shape tell the most frequent stance.</li>
		</ul>
	);
}

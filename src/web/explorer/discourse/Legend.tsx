// What the shapes and patterns of the matrix mean.
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
		</ul>
	);
}

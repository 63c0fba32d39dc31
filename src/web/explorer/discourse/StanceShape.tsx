// A stance as a shape alone, where its word would not fit; the words stand in the legend and in what is read out.
import type { Stance } from "../../../generated/client/graphql.ts";
import { stanceShapes } from "../pieces/StanceMark.tsx";

export function StanceShape({ stance }: { stance: Stance }) {
	return (
		<svg viewBox="0 0 12 12" width="9" height="9" aria-hidden="true" className="discourse-shape" data-stance={stance}>
			<path d={stanceShapes[stance]} fill="currentColor" />
		</svg>
	);
}

// A stance, told by word, shape and colour.
import type { Stance } from "../../../generated/client/graphql.ts";
import { stances } from "../words/speech.ts";

export function StanceMark({ stance, count }: { stance: Stance; count?: number }) {
	return (
		<span className="stance" data-stance={stance}>
			<svg viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
				<path d={stanceShapes[stance]} fill="currentColor" />
			</svg>
			{stances[stance]}
			{count !== undefined && ` ${count}`}
		</span>
	);
}

/** Within 12 by 12. */
export const stanceShapes: Readonly<Record<Stance, string>> = {
	FAVOR: "M6 1 11.5 11H.5z",
	AGAINST: "M6 11 .5 1h11z",
	NEUTRAL: "M1 4.5h10v3H1z",
	MIXED: "M6 .5 11.5 6 6 11.5.5 6z",
};

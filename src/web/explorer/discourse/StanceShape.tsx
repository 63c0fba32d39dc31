// A stance as a shape alone, where its word would not fit; the words stand in the legend and in what is read out.
import type { Stance } from "../../../generated/client/graphql.ts";

// As in pieces/StanceMark.tsx.
const shapes: Readonly<Record<Stance, string>> = {
	FAVOR: "M6 1 11.5 11H.5z",
	AGAINST: "M6 11 .5 1h11z",
	NEUTRAL: "M1 4.5h10v3H1z",
	MIXED: "M6 .5 11.5 6 6 11.5.5 6z",
};

export const stanceShape = (stance: Stance) => shapes[stance];

export function StanceShape({ stance }: { stance: Stance }) {
	return (
		<svg viewBox="0 0 12 12" width="9" height="9" aria-hidden="true" className="discourse-shape" data-stance={stance}>
			<path d={shapes[stance]} fill="currentColor" />
		</svg>
	);
}

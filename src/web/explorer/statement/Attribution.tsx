// How a statement reached us, drawn: the speaker, whoever relayed it, the publisher.
import { EntityLink } from "../pieces/EntityLink.tsx";
import { attributionRoles } from "../words/speech.ts";
import type { Statement } from "./StatementView.tsx";

export function Attribution({ statement: { attribution, hearsayDistance } }: { statement: Statement }) {
	return (
		<section aria-labelledby="attribution">
			<h2 id="attribution">How it reached us</h2>
			<p className="soft">{distanceInWords(hearsayDistance)}</p>
			<ol className="chain">
				{attribution.map(({ position, role, source }) => (
					<li key={position} data-role={role}>
						<span className="station">
							<EntityLink entity={source} withKind />
							<span className="caption">{attributionRoles[role]}</span>
						</span>
					</li>
				))}
			</ol>
		</section>
	);
}

function distanceInWords(distance: number): string {
	if (distance === 0) return "The publisher speaks itself: hearsay distance 0.";
	if (distance === 1) return "The publisher heard the speaker: hearsay distance 1.";
	return `${distance} links from the speaker to the publisher: hearsay distance ${distance}.`;
}

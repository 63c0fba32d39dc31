// The posts that a person held, on a chosen day or at any time.
import type { RelationInListFragment } from "../../../generated/client/graphql.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { Source } from "../pieces/Source.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { dateInWords } from "../words/dates.ts";
import { relationPhrases } from "../words/relations.ts";
import { AsOf, dayOf } from "./AsOf.tsx";
import { Held } from "./Held.tsx";

export interface RolesProps {
	readonly roles: readonly RelationInListFragment[];
	/** The roles are still those of the day that was chosen before. */
	readonly areOld: boolean;
}

export function Roles({ roles, areOld }: RolesProps) {
	const day = dayOf(useAddress());
	return (
		<section className="roles">
			<h2>Roles</h2>
			<AsOf label="Held on" />
			<p role="status" className="soft">
				{areOld ? "Looking them up …" : whenInWords(day)}
			</p>
			{roles.length === 0 && !areOld && <p>None that the documents tell.</p>}
			<ul className={areOld ? "old" : ""}>
				{roles.map(({ id, type, target, evidence, ...held }) => (
					<li key={id}>
						<span className="caption">{relationPhrases[type].forward}</span> <EntityLink entity={target} />{" "}
						<Held relation={held} />
						{evidence[0] && (
							<small className="soft">
								<Source document={evidence[0].document} line={evidence[0].locator.line} />
							</small>
						)}
					</li>
				))}
			</ul>
		</section>
	);
}

function whenInWords(day: string | null): string {
	return day === null ? "At any time, former ones included." : `On ${dateInWords(day)}, as far as the documents tell.`;
}

// The posts that a person held, on a chosen day or at any time.
import type { RelationInListFragment } from "../../../generated/client/graphql.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { Source } from "../pieces/Source.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { dateInWords } from "../words/dates.ts";
import { relationPhrases } from "../words/relations.ts";
import { AsOf, dayOf } from "./AsOf.tsx";
import { Held } from "./Held.tsx";

export function Roles({ roles }: { roles: readonly RelationInListFragment[] }) {
	const day = dayOf(useAddress());
	return (
		<section className="roles">
			<h2>Roles</h2>
			<AsOf label="Held on" />
			<p role="status" className="soft">
				{day === null ? "At any time, former ones included." : `On ${dateInWords(day)}, as far as the documents tell.`}
			</p>
			{roles.length === 0 && <p>None that the documents tell.</p>}
			<ul>
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

// Whom a statement is about, each with the speaker's stance.
import type { StatementInListFragment } from "../../../generated/client/graphql.ts";
import { EntityLink } from "./EntityLink.tsx";
import { StanceMark } from "./StanceMark.tsx";

export function Targets({ about }: { about: StatementInListFragment["about"] }) {
	return (
		<ul className="targets" aria-label="About">
			{about.map(({ entity, stance }) => (
				<li key={entity.id}>
					<EntityLink entity={entity} /> <StanceMark stance={stance} />
				</li>
			))}
		</ul>
	);
}

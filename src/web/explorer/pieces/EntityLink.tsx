// An entity by name, as a link to its page.
import { Link } from "react-router";
import type { EntityNameFragment } from "../../../generated/client/graphql.ts";
import { entityAddress } from "../addresses.ts";
import { kindOf } from "../words/kinds.ts";

export interface EntityLinkProps {
	readonly entity: EntityNameFragment;
	/** True: its kind beside the name. */
	readonly withKind?: boolean;
}

export function EntityLink({ entity, withKind = false }: EntityLinkProps) {
	return (
		<>
			<Link to={entityAddress(entity.id)} className="entity" data-type={entity.__typename}>
				{entity.name}
			</Link>
			{withKind && <small className="kind"> {kindOf(entity)}</small>}
		</>
	);
}

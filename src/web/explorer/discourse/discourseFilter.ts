// What the address says of the filters of the matrix.
import type { EntityNameFragment, EntityType, Stance, StatementFilter } from "../../../generated/client/graphql.ts";
import { oneOf } from "../pieces/oneOf.ts";
import type { Address } from "../pieces/useAddress.ts";
import { stances } from "../words/speech.ts";

export const entityTypes: Readonly<Record<EntityType, string>> = {
	PERSON: "People",
	ORGANIZATION: "Organizations",
	PLACE: "Places and states",
	WEAPON: "Weapons",
	EVENT: "Events",
	UNNAMED_SOURCE: "Unnamed sources",
};

/** The kinds that are known to speak. */
export const speakerTypes: Readonly<Partial<Record<EntityType, string>>> = {
	PERSON: entityTypes.PERSON,
	ORGANIZATION: entityTypes.ORGANIZATION,
	PLACE: entityTypes.PLACE,
	UNNAMED_SOURCE: entityTypes.UNNAMED_SOURCE,
};

const typeNames: Readonly<Record<EntityType, EntityNameFragment["__typename"]>> = {
	PERSON: "Person",
	ORGANIZATION: "Organization",
	PLACE: "Place",
	WEAPON: "Weapon",
	EVENT: "Event",
	UNNAMED_SOURCE: "UnnamedSource",
};

export const filterNames = ["who", "whom", "stance", "from", "to", "publisher"] as const;

export interface DiscourseFilter {
	/** What the API narrows, the same for the matrix and for the statements of a cell. */
	readonly where: StatementFilter;
	readonly stance: Stance | null;
	/** Typename of the targets. */
	readonly aboutType: EntityNameFragment["__typename"] | null;
}

export function discourseFilterOf(address: Address): DiscourseFilter {
	const speakerType = oneOf(entityTypes, address.get("who"));
	const aboutType = oneOf(entityTypes, address.get("whom"));
	const stance = oneOf(stances, address.get("stance"));
	const saidFrom = dayOf(address.get("from"));
	const saidTo = dayOf(address.get("to"));
	const publisher = address.get("publisher");
	return {
		where: {
			...(speakerType && { speakerType }),
			...(stance && { stance }),
			...(saidFrom && { saidFrom }),
			...(saidTo && { saidTo }),
			...(publisher && { publisher }),
		},
		stance,
		aboutType: aboutType && typeNames[aboutType],
	};
}

/** Null for what is no calendar day. */
function dayOf(given: string | null): string | null {
	if (given === null || !/^\d{4}-\d\d-\d\d$/.test(given)) return null;
	const instant = new Date(`${given}T00:00:00Z`);
	return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(given) ? given : null;
}

// What the address says of the filters of the matrix.
import type { EntityNameFragment, EntityType, Stance, StatementFilter } from "../../../generated/client/graphql.ts";
import { dayIn } from "../pieces/dayIn.ts";
import { oneOf } from "../pieces/oneOf.ts";
import type { Address } from "../pieces/useAddress.ts";
import { entityTypes } from "../words/kinds.ts";
import { stances } from "../words/speech.ts";

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
	const saidFrom = dayIn(address.get("from"));
	const saidTo = dayIn(address.get("to"));
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

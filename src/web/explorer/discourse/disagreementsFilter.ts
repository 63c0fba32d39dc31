// What the address says of the filters of the disagreements.
import type { StatementFilter, StatementLinkType } from "../../../generated/client/graphql.ts";
import { oneOf } from "../pieces/oneOf.ts";
import type { Address } from "../pieces/useAddress.ts";

export const linkChoices: Readonly<Record<string, string>> = {
	DENIES: "Denials only",
	CONTRADICTS: "Contradictions only",
	CORROBORATES: "Corroborations",
	RESPONDS_TO: "Answers and reactions",
	ALL: "All kinds of link",
};

const disagreements: readonly StatementLinkType[] = ["DENIES", "CONTRADICTS"];
const all: readonly StatementLinkType[] = [...disagreements, "CORROBORATES", "RESPONDS_TO"];

export interface DisagreementsFilter {
	readonly where: StatementFilter;
	readonly types: readonly StatementLinkType[];
}

/** Disagreements unless the address says otherwise. One of the two statements has to fit all of `where`. */
export function disagreementsFilterOf(address: Address): DisagreementsFilter {
	const chosen = oneOf(linkChoices, address.get("link"));
	const types = chosen === null ? disagreements : chosen === "ALL" ? all : all.filter((type) => type === chosen);
	const entity = address.get("entity");
	const publisher = address.get("publisher");
	const linked: StatementFilter = { or: types.map((type) => ({ linked: type })) };
	const about: StatementFilter[] = entity ? [{ or: [{ speaker: entity }, { about: entity }] }] : [];
	return { where: { and: [linked, ...about], ...(publisher && { publisher }) }, types };
}

// Narrows a list of statements by stance, speech act and publisher.
import type { ReactNode } from "react";
import type { StatementFilter } from "../../../generated/client/graphql.ts";
import { acts, stances } from "../words/speech.ts";
import { oneOf } from "./oneOf.ts";
import { PublisherSelect } from "./PublisherSelect.tsx";
import { Select } from "./Select.tsx";
import { type Address, useAddress } from "./useAddress.ts";

const names = ["stance", "act", "publisher"] as const;

/** What the address says of the filters. */
export function statementFilterOf(address: Address): StatementFilter {
	const stance = oneOf(stances, address.get("stance"));
	const act = oneOf(acts, address.get("act"));
	const publisher = address.get("publisher");
	return { ...(stance && { stance }), ...(act && { act }), ...(publisher && { publisher }) };
}

export interface StatementFiltersProps {
	/** Further fields, and their names in the address. */
	readonly children?: ReactNode;
	readonly more?: readonly string[];
}

export function StatementFilters({ children, more = [] }: StatementFiltersProps) {
	const address = useAddress();
	const all = [...names, ...more];
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form
		<div className="filters" role="group" aria-label="Filters">
			<Select label="Stance" parameter="stance" options={stances} none="Any stance" />
			<Select label="Kind of speech" parameter="act" options={acts} none="Any kind" />
			<PublisherSelect />
			{children}
			{all.some((name) => address.get(name) !== null) && (
				<button
					type="button"
					className="button"
					onClick={() => address.set(Object.fromEntries([...all, "pages"].map((name) => [name, null])))}
				>
					Clear filters
				</button>
			)}
		</div>
	);
}

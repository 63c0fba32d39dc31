// Narrows a list of statements by stance, speech act and publisher.
import { PublishersDocument, type StatementFilter } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { acts, stances } from "../words/speech.ts";
import { oneOf } from "./oneOf.ts";
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

export function StatementFilters() {
	const address = useAddress();
	const { data } = useAnswer(PublishersDocument, {});
	const publishers = new Map<string, string>();
	for (const { publisher } of data?.documents.nodes ?? []) if (publisher) publishers.set(publisher.id, publisher.name);
	const sorted = [...publishers].sort(([, one], [, other]) => one.localeCompare(other));
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form
		<div className="filters" role="group" aria-label="Filters">
			<Select label="Stance" parameter="stance" options={stances} none="Any stance" />
			<Select label="Kind of speech" parameter="act" options={acts} none="Any kind" />
			<Select label="Publisher" parameter="publisher" options={Object.fromEntries(sorted)} none="Any publisher" />
			{names.some((name) => address.get(name) !== null) && (
				<button
					type="button"
					className="button"
					onClick={() => address.set({ stance: null, act: null, publisher: null, pages: null })}
				>
					Clear filters
				</button>
			)}
		</div>
	);
}

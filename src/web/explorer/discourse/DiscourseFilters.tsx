// Narrows the matrix: which speakers, which targets, which stance, when, and published by whom.
import { DayField } from "../pieces/DayField.tsx";
import { PublisherSelect } from "../pieces/PublisherSelect.tsx";
import { Select } from "../pieces/Select.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { entityTypes, speakerTypes } from "../words/kinds.ts";
import { stances } from "../words/speech.ts";
import { filterNames } from "./discourseFilter.ts";

export function DiscourseFilters() {
	const address = useAddress();
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form
		<div className="filters" role="group" aria-label="Filters">
			<Select label="Who" parameter="who" options={speakerTypes} none="Anybody" />
			<Select label="About whom" parameter="whom" options={entityTypes} none="Anything" />
			<Select label="Stance" parameter="stance" options={stances} none="Any stance" />
			<DayField label="Said from" parameter="from" />
			<DayField label="Said until" parameter="to" />
			<PublisherSelect />
			{filterNames.some((name) => address.get(name) !== null) && (
				<button
					type="button"
					className="button"
					onClick={() => address.set(Object.fromEntries([...filterNames, "pages"].map((name) => [name, null])))}
				>
					Clear filters
				</button>
			)}
		</div>
	);
}

// Adds to the drawing, takes back, clears, narrows.
import { DayField } from "../pieces/DayField.tsx";
import { EntityPicker } from "../pieces/EntityPicker.tsx";
import { PublisherSelect } from "../pieces/PublisherSelect.tsx";
import { Select } from "../pieces/Select.tsx";
import { stances } from "../words/speech.ts";
import type { GraphAddress } from "./address/useGraphAddress.ts";
import { isFiltering } from "./model/filter.ts";
import type { KnownDrawing } from "./model/useKnown.ts";
import { StepList } from "./StepList.tsx";
import { TypeFilter } from "./TypeFilter.tsx";

export function Toolbar({ address, drawing }: { address: GraphAddress; drawing: KnownDrawing }) {
	return (
		<>
			<div className="graph-toolbar">
				<EntityPicker
					label="Add to the drawing"
					placeholder="A name or an alias"
					chosen={null}
					onChoose={(id) => id && address.doStep({ kind: "add", id }, id)}
				/>
				<div className="tools">
					<button type="button" className="button" onClick={() => address.keepSteps(address.steps.length - 1)}>
						Undo
					</button>
					<button type="button" className="button" onClick={address.clear}>
						Clear
					</button>
					<StepList address={address} drawn={drawing.drawn} />
				</div>
			</div>
			<details className="graph-filters" open={isFiltering(address.filter)}>
				<summary>Filters{isFiltering(address.filter) && " (on)"}</summary>
				<Filters address={address} drawing={drawing} />
			</details>
		</>
	);
}

function Filters({ address, drawing }: { address: GraphAddress; drawing: KnownDrawing }) {
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form
		<div className="filters" role="group" aria-label="Filters">
			<TypeFilter address={address} known={drawing.known} />
			<Select label="Stance of statements" parameter="stance" options={stances} none="Any stance" />
			<DayField label="From" parameter="since" />
			<DayField label="Until" parameter="until" />
			<PublisherSelect />
			{isFiltering(address.filter) && (
				<button
					type="button"
					className="button"
					onClick={() => address.narrow({ types: null, stance: null, since: null, until: null, publisher: null })}
				>
					Clear filters
				</button>
			)}
		</div>
	);
}

// Adds to the drawing, takes back, clears, narrows.
import { PublishersDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { Select } from "../pieces/Select.tsx";
import { stances } from "../words/speech.ts";
import type { GraphAddress } from "./address/useGraphAddress.ts";
import { EntityPicker } from "./EntityPicker.tsx";
import { isFiltering } from "./model/filter.ts";
import type { KnownDrawing } from "./model/useKnown.ts";
import { StepList } from "./StepList.tsx";
import { TypeFilter } from "./TypeFilter.tsx";

export function Toolbar({ address, drawing }: { address: GraphAddress; drawing: KnownDrawing }) {
	return (
		<>
			<div className="graph-toolbar">
				<EntityPicker label="Add to the drawing" onPick={(id) => address.doStep({ kind: "add", id }, id)} />
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
	const { data } = useAnswer(PublishersDocument, {});
	const publishers = new Map<string, string>();
	for (const { publisher } of data?.documents.nodes ?? []) if (publisher) publishers.set(publisher.id, publisher.name);
	const sorted = [...publishers].sort(([, one], [, other]) => one.localeCompare(other));
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form
		<div className="filters" role="group" aria-label="Filters">
			<TypeFilter address={address} known={drawing.known} />
			<Select label="Stance of statements" parameter="stance" options={stances} none="Any stance" />
			<Day label="From" parameter="since" value={address.filter.from} address={address} />
			<Day label="Until" parameter="until" value={address.filter.to} address={address} />
			<Select label="Publisher" parameter="publisher" options={Object.fromEntries(sorted)} none="Any publisher" />
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

interface DayProps {
	readonly label: string;
	readonly parameter: string;
	readonly value: string | null;
	readonly address: GraphAddress;
}

function Day({ label, parameter, value, address }: DayProps) {
	return (
		<label className="field">
			<span>{label}</span>
			<input
				type="date"
				// Filled anew when the address changes; while a reader types, the browser holds the unfinished day.
				key={value}
				defaultValue={value ?? ""}
				onChange={({ target }) => {
					if (!target.value.startsWith("0")) address.narrow({ [parameter]: target.value });
				}}
			/>
		</label>
	);
}

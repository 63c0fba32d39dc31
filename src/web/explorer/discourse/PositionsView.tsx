// The timeline of a speaker's position on somebody or something.
import "./positions.css";
import type { EntityFilter } from "../../../generated/client/graphql.ts";
import { EntityPicker } from "../pieces/EntityPicker.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { PairsToStart } from "./PairsToStart.tsx";
import { Timeline } from "./Timeline.tsx";

const speaking: EntityFilter = { speaks: true };
const spokenAbout: EntityFilter = { spokenAbout: true };

export function PositionsView() {
	const address = useAddress();
	const speaker = address.get("speaker");
	const about = address.get("about");
	return (
		<>
			<ViewHead title="How a position moved" kicker="Timeline of positions">
				<p className="lead">What a speaker said about somebody or something over time, and with which stance.</p>
			</ViewHead>
			{/* biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form */}
			<div className="filters" role="group" aria-label="Whose position on what">
				<EntityPicker
					label="Who speaks"
					chosen={speaker}
					onChoose={(id) => address.set({ speaker: id, at: null })}
					among={speaking}
					orderBy="MOST_SAID"
					placeholder="A speaker, by any name"
				/>
				<EntityPicker
					label="About whom or what"
					chosen={about}
					onChoose={(id) => address.set({ about: id, at: null })}
					among={spokenAbout}
					placeholder="A target, by any name"
				/>
			</div>
			{speaker && about ? (
				<Timeline key={`${speaker} ${about}`} speaker={speaker} about={about} />
			) : (
				<PairsToStart speaker={speaker} about={about} />
			)}
		</>
	);
}

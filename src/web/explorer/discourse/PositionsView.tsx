// The timeline of a speaker's position on somebody or something.
import "./discourse.css";
import "./positions.css";
import { useAddress } from "../pieces/useAddress.ts";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { EntityPicker } from "./EntityPicker.tsx";
import { PairsToStart } from "./PairsToStart.tsx";
import { Timeline } from "./Timeline.tsx";

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
					parameter="speaker"
					among={{ speaks: true }}
					orderBy="MOST_SAID"
					placeholder="A speaker, by any name"
				/>
				<EntityPicker
					label="About whom or what"
					parameter="about"
					among={{ spokenAbout: true }}
					orderBy="MOST_SAID_ABOUT"
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

// A chosen statement or document: the statements that it was drawn with, pinning and hiding.
import { StatementCard } from "../../pieces/StatementCard.tsx";
import type { Part } from "../model/thing.ts";
import { ThingLink } from "../ThingLink.tsx";
import type { PanelProps } from "./Panel.tsx";
import { PinButton } from "./PinButton.tsx";

export function PartPanel({ part, address, drawing }: PanelProps & { part: Part }) {
	const statements = [...drawing.known.statements.values()];
	const shown = statements.filter(({ id, document }) => id === part.id || document.id === part.id);
	return (
		<>
			<h2>{part.__typename === "Document" ? <ThingLink thing={part} /> : "A statement"}</h2>
			<p className="tools">
				<PinButton id={part.id} address={address} />
				<button type="button" className="button" onClick={() => address.doStep({ kind: "hide", id: part.id }, null)}>
					Hide
				</button>
				<button type="button" className="button" onClick={() => address.choose(null)}>
					Close
				</button>
			</p>
			{shown.map((statement) => (
				<StatementCard key={statement.id} statement={statement} />
			))}
		</>
	);
}

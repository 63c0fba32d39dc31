// A chosen statement or document: the statements that it was drawn with, pinning and hiding.
import { StatementCard } from "../../pieces/StatementCard.tsx";
import type { Part } from "../model/thing.ts";
import { ThingLink } from "../ThingLink.tsx";
import { NodeTools } from "./NodeTools.tsx";
import type { PanelProps } from "./Panel.tsx";

export function PartPanel({ part, address, drawing }: PanelProps & { part: Part }) {
	const statements = [...drawing.known.statements.values()];
	const shown = statements.filter(({ id, document }) => id === part.id || document.id === part.id);
	return (
		<>
			<h2>{part.__typename === "Document" ? <ThingLink thing={part} /> : "A statement"}</h2>
			<NodeTools id={part.id} address={address} />
			{shown.map((statement) => (
				<StatementCard key={statement.id} statement={statement} />
			))}
		</>
	);
}

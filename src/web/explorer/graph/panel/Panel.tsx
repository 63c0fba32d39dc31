// Beside the drawing: what is chosen, and what can be done with it.
import "./panel.css";
import type { GraphAddress } from "../address/useGraphAddress.ts";
import { linkOfId } from "../model/link.ts";
import { isEntity } from "../model/thing.ts";
import type { KnownDrawing } from "../model/useKnown.ts";
import { LinkPanel } from "./LinkPanel.tsx";
import { NodePanel } from "./NodePanel.tsx";
import { PartPanel } from "./PartPanel.tsx";
import { PathsPanel } from "./PathsPanel.tsx";

export interface PanelProps {
	readonly address: GraphAddress;
	readonly drawing: KnownDrawing;
}

export function Panel({ address, drawing }: PanelProps) {
	return (
		<aside className="graph-panel card" aria-label="What is chosen">
			{contentOf(address, drawing)}
		</aside>
	);
}

function contentOf(address: GraphAddress, drawing: KnownDrawing) {
	const { chosen, steps } = address;
	const node = chosen === null ? undefined : drawing.drawn.nodes.get(chosen);
	if (node) {
		const { entity: thing, statements } = node;
		if (!isEntity(thing)) return <PartPanel key={chosen} part={thing} address={address} drawing={drawing} />;
		return <NodePanel key={chosen} entity={thing} statements={statements} address={address} drawing={drawing} />;
	}
	const ends = chosen === null ? null : linkOfId(chosen);
	if (chosen !== null && ends)
		return <LinkPanel key={chosen} id={chosen} ends={ends} address={address} drawing={drawing} />;
	if (steps.some(({ kind }) => kind === "path")) return <PathsPanel address={address} drawing={drawing} />;
	return (
		<p className="soft">
			Choose a node to draw more of what it is joined to, or an edge to read what it rests on. Drag a node to pin it
			where you want it.
		</p>
	);
}

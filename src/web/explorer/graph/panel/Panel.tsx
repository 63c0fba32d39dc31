// Beside the drawing: what is chosen, and what can be done with it.
import type { GraphAddress } from "../address/useGraphAddress.ts";
import { linkOfId } from "../model/link.ts";
import type { KnownDrawing } from "../model/useKnown.ts";
import { LinkPanel } from "./LinkPanel.tsx";
import { NodePanel } from "./NodePanel.tsx";
import { PathsPanel } from "./PathsPanel.tsx";

export interface PanelProps {
	readonly address: GraphAddress;
	readonly drawing: KnownDrawing;
}

export function Panel({ address, drawing }: PanelProps) {
	return (
		<aside className="graph-panel" aria-label="What is chosen">
			{contentOf(address, drawing)}
		</aside>
	);
}

function contentOf(address: GraphAddress, drawing: KnownDrawing) {
	const { chosen, steps } = address;
	const node = chosen === null ? undefined : drawing.drawn.nodes.get(chosen);
	if (node) return <NodePanel key={chosen} node={node} address={address} drawing={drawing} />;
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

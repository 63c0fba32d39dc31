// What the reader has drawn: tools above, drawing and panel side by side, the same as tables below.
import { useState } from "react";
import { Skeleton, Trouble } from "../pieces/States.tsx";
import { ViewHead } from "../pieces/ViewHead.tsx";
import type { GraphAddress } from "./address/useGraphAddress.ts";
import { Drawing } from "./drawing/Drawing.tsx";
import { hasWebGl } from "./drawing/hasWebGl.ts";
import { GraphOfPlaces } from "./drawing/places.ts";
import { manyEdges } from "./drawing/renderer.ts";
import { useLaidOut } from "./drawing/useLaidOut.ts";
import { Legend } from "./Legend.tsx";
import type { Step } from "./model/step.ts";
import { completeUpTo, type KnownDrawing, useKnown } from "./model/useKnown.ts";
import { nameOf } from "./names.ts";
import { Panel } from "./panel/Panel.tsx";
import { Tables } from "./Tables.tsx";
import { Toolbar } from "./Toolbar.tsx";
import { TakeAway } from "./takeAway/TakeAway.tsx";

const number = new Intl.NumberFormat("en");

export function DrawnGraph({ address }: { address: GraphAddress }) {
	const { steps, filter, chosen, pins } = address;
	const drawing = useKnown(steps, filter, chosen);
	const { drawn } = drawing;
	const laidOut = useLaidOut(drawn, pins);
	const [canPaint] = useState(hasWebGl);
	const title = titleOf(drawing, steps);
	const counts = countsOf(drawing);
	return (
		<div className="graph-view">
			<ViewHead
				title={title}
				kicker="Graph"
				tools={<TakeAway drawing={drawing} address={address} graph={laidOut.graph} />}
			/>
			<Toolbar address={address} drawing={drawing} />
			{drawing.troubles.map((sentence) => (
				<Trouble key={sentence} sentence={sentence} retry={drawing.retry} />
			))}
			<p className="graph-counts" role="status" aria-busy={drawing.isAsking}>
				{counts}
			</p>
			<div className="graph-stage">
				<div className="graph-main">
					{drawn.nodes.size === 0 && drawing.isAsking && <Skeleton what="the drawing" rows={8} />}
					{canPaint ? (
						<Drawing
							laidOut={laidOut}
							isMany={drawn.links.size > manyEdges}
							chosen={chosen}
							label={`Drawing: ${counts} The tables below hold the same.`}
							onChoose={(id) => id !== chosen && address.choose(id)}
							onPin={address.pin}
						/>
					) : (
						<p className="graph-unpainted" role="alert">
							This browser cannot paint the drawing: it has no WebGL, or it is turned off. The tables below hold the
							same nodes and edges, with the same actions, and the drawing can still be exported as a picture.
						</p>
					)}
				</div>
				<GraphOfPlaces value={laidOut.graph}>
					<Panel address={address} drawing={drawing} />
				</GraphOfPlaces>
			</div>
			<Legend drawn={drawn} />
			<Tables address={address} drawing={drawing} />
		</div>
	);
}

function countsOf({ drawn, isAsking }: KnownDrawing): string {
	const { nodes, links } = drawn;
	const counted = `${amount(nodes.size, "node")}, ${amount(links.size, "edge")}.`;
	if (isAsking) return `${counted} Asking for more …`;
	if (nodes.size <= completeUpTo) return counted;
	return `${counted} The edges among the first ${completeUpTo} nodes are all drawn; those of others when you choose them.`;
}

const amount = (count: number, what: string) => `${number.format(count)} ${what}${count === 1 ? "" : "s"}`;

function titleOf({ drawn, known, isAsking }: KnownDrawing, steps: readonly Step[]): string {
	const [start] = steps;
	// An id is no name to read while the names are on their way.
	if (start?.kind === "path" && drawn.nodes.size === 0 && isAsking) return "Shortest paths";
	if (start?.kind === "path") return `${nameOf(start.from, drawn)} to ${nameOf(start.to, drawn)}`;
	if (start?.kind === "statement") {
		const speaker = known.statements.get(start.id)?.speaker;
		return speaker ? `A statement by ${speaker.name}` : "A statement";
	}
	const [first, second, ...rest] = [...drawn.nodes.values()].map(({ entity }) => entity.name);
	if (!first) return "Graph";
	if (!second) return first;
	return rest.length === 0 ? `${first} and ${second}` : `${first} and ${rest.length + 1} others`;
}

// A chosen node: what more of it can be drawn, pinning, hiding, and paths to another one.
import type { EntityNameFragment } from "../../../../generated/client/graphql.ts";
import { EntityLink } from "../../pieces/EntityLink.tsx";
import { Skeleton } from "../../pieces/States.tsx";
import { type Expansion, expansionsOf, neighborsOf } from "../model/notDrawn.ts";
import { NodeTools } from "./NodeTools.tsx";
import type { PanelProps } from "./Panel.tsx";
import { PathForm } from "./PathForm.tsx";

/** More at once would bury what the reader knows already. */
const drawnAtOnce = 25;

interface NodePanelProps extends PanelProps {
	readonly entity: EntityNameFragment;
	/** Made by it and about it. */
	readonly statements: number;
}

export function NodePanel({ entity, statements, address, drawing }: NodePanelProps) {
	const around = neighborsOf(entity.id, drawing.drawn);
	const expansions = expansionsOf(entity.id, drawing.drawn);
	return (
		<>
			<h2>
				<EntityLink entity={entity} withKind />
			</h2>
			<p className="soft">{statements === 1 ? "1 statement" : `${statements} statements`} by it or about it.</p>
			<NodeTools id={entity.id} address={address} />
			{around && <Around {...around} onDraw={(count) => address.doStep({ kind: "around", id: entity.id, count })} />}
			<h3>Draw whom …</h3>
			{expansions === null && <Skeleton what="its links" />}
			{expansions?.length === 0 && <p className="soft">Nothing that the filters leave joins it to anything.</p>}
			<ul className="graph-expansions">
				{expansions?.map((expansion) => (
					<ExpansionRow
						key={expansion.phrase}
						expansion={expansion}
						onDraw={(count) =>
							address.doStep({
								kind: "expand",
								id: entity.id,
								type: expansion.type,
								direction: expansion.direction,
								count,
							})
						}
					/>
				))}
			</ul>
			<PathForm from={entity.id} address={address} drawn={drawing.drawn} />
		</>
	);
}

interface AroundProps {
	readonly total: number;
	readonly missing: number;
	readonly onDraw: (count: number) => void;
}

/** Of all whom anything joins to it. */
function Around({ total, missing, onDraw }: AroundProps) {
	if (total === 0) return null;
	const next = Math.min(missing, drawnAtOnce);
	return (
		<p className="graph-around">
			<span>{missing === 0 ? `All ${total} neighbors drawn` : `${total - missing} of ${total} neighbors drawn`}</span>
			{missing > 0 && (
				<button type="button" className="button" onClick={() => onDraw(next)}>
					{next < missing ? `Show ${next} more` : `Show the other ${missing}`}
				</button>
			)}
		</p>
	);
}

function ExpansionRow({ expansion, onDraw }: { expansion: Expansion; onDraw: (count: number) => void }) {
	const { phrase, total, missing } = expansion;
	const next = Math.min(missing, drawnAtOnce);
	return (
		<li>
			<span>
				{phrase}
				<small>{missing === 0 ? `all ${total} drawn` : `${missing} of ${total} not drawn`}</small>
			</span>
			{missing > 0 && (
				<button type="button" className="button" onClick={() => onDraw(next)}>
					{next < missing ? `Draw ${next}` : missing === 1 ? "Draw it" : `Draw all ${missing}`}
					<span className="for-screen-readers"> that it {phrase}</span>
				</button>
			)}
		</li>
	);
}

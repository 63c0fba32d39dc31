// The drawn nodes and edges in words, with the same actions as by hand: for keyboard and screen reader, and without WebGL.
import "./tables.css";
import { type ReactNode, useState } from "react";
import { StanceMark } from "../pieces/StanceMark.tsx";
import type { GraphAddress } from "./address/useGraphAddress.ts";
import { Shape } from "./Legend.tsx";
import type { DrawnNode } from "./model/draw.ts";
import { isPartType, type Link, linkPhrases, prevailingStance } from "./model/link.ts";
import type { KnownDrawing } from "./model/useKnown.ts";
import { ThingLink } from "./ThingLink.tsx";

const rowsAtOnce = 25;

export function Tables({ address, drawing: { drawn } }: { address: GraphAddress; drawing: KnownDrawing }) {
	return (
		<div className="graph-tables">
			<Table title="Nodes" columns={["Name", "Statements", "Actions"]} rows={[...drawn.nodes.values()]}>
				{(node) => <NodeRow key={node.entity.id} node={node} address={address} />}
			</Table>
			<Table title="Edges" columns={["Edge", "Stands for", "Actions"]} rows={[...drawn.links.values()]}>
				{(link) => <LinkRow key={link.id} link={link} address={address} />}
			</Table>
		</div>
	);
}

interface TableProps<Row> {
	readonly title: string;
	readonly columns: readonly string[];
	readonly rows: readonly Row[];
	readonly children: (row: Row) => ReactNode;
}

function Table<Row>({ title, columns, rows, children }: TableProps<Row>) {
	const [shown, setShown] = useState(rowsAtOnce);
	const left = rows.length - shown;
	return (
		<section aria-labelledby={`graph-${title}`}>
			<h2 id={`graph-${title}`}>
				{title} <span className="count">{rows.length}</span>
			</h2>
			{/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must take the focus (axe: scrollable-region-focusable) */}
			<section className="graph-table" tabIndex={0} aria-label={`${title}, table`}>
				<table>
					<thead>
						<tr>
							{columns.map((column) => (
								<th key={column} scope="col">
									{column}
								</th>
							))}
						</tr>
					</thead>
					<tbody>{rows.slice(0, shown).map(children)}</tbody>
				</table>
			</section>
			{left > 0 && (
				<button type="button" className="button more" onClick={() => setShown(shown + rowsAtOnce * 4)}>
					Show more ({left} left)
				</button>
			)}
		</section>
	);
}

function NodeRow({ node: { entity, statements }, address }: { node: DrawnNode; address: GraphAddress }) {
	const isChosen = address.chosen === entity.id;
	return (
		<tr aria-current={isChosen || undefined}>
			<th scope="row">
				<Shape kind={entity.__typename} /> <ThingLink thing={entity} />
			</th>
			<td>{statements}</td>
			<td className="tools">
				<Act label="Choose" what={entity.name} isPressed={isChosen} act={() => address.choose(entity.id)} />
				<Act label="Hide" what={entity.name} act={() => address.doStep({ kind: "hide", id: entity.id })} />
			</td>
		</tr>
	);
}

function LinkRow({ link, address }: { link: Link; address: GraphAddress }) {
	const phrase = linkPhrases[link.type].forward;
	const stance = prevailingStance(link);
	const isChosen = address.chosen === link.id;
	const what = link.type === "SPEAKS_ABOUT" ? "statement" : "relation";
	return (
		<tr aria-current={isChosen || undefined}>
			<th scope="row">
				{link.source.name} <em>{phrase}</em> {link.target.name}
			</th>
			<td>
				{!isPartType(link.type) && `${link.count} ${what}${link.count === 1 ? "" : "s"} `}
				{stance && <StanceMark stance={stance} />}
			</td>
			<td>
				<Act
					label="Evidence"
					what={`${link.source.name} ${phrase} ${link.target.name}`}
					isPressed={isChosen}
					act={() => address.choose(link.id)}
				/>
			</td>
		</tr>
	);
}

function Act({ label, what, isPressed, act }: { label: string; what: string; isPressed?: boolean; act: () => void }) {
	return (
		<button type="button" className="button" aria-pressed={isPressed} onClick={act}>
			{label}
			<span className="for-screen-readers">: {what}</span>
		</button>
	);
}

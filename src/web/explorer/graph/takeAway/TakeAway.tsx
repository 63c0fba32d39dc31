// Takes the drawing away: as a picture, as tables, as the questions behind it.
import type Graph from "graphology";
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import {
	GraphLinksDocument,
	GraphPathsDocument,
	GraphStatementDocument,
} from "../../../../generated/client/graphql.ts";
import { inWords } from "../../client/inWords.ts";
import type { Asked } from "../../client/useAnswer.ts";
import { inCsv } from "../../pieces/csv.ts";
import { download } from "../../pieces/download.ts";
import { ShowQuery } from "../../pieces/ShowQuery.tsx";
import type { GraphAddress } from "../address/useGraphAddress.ts";
import { usePalette } from "../drawing/palette.ts";
import type { Drawn } from "../model/draw.ts";
import { linksQuestion } from "../model/entityLinks.ts";
import { pathVariables } from "../model/questions.ts";
import type { KnownDrawing } from "../model/useKnown.ts";
import { savePng } from "./png.ts";
import { edgeRows, nodeRows } from "./rows.ts";
import { drawSvg } from "./svg.ts";

export interface TakeAwayProps {
	readonly drawing: KnownDrawing;
	readonly address: GraphAddress;
	readonly graph: Graph;
}

const csv = "text/csv;charset=utf-8";

export function TakeAway({ drawing, address, graph }: TakeAwayProps) {
	const [said, setSaid] = useState<string | null>(null);
	const palette = usePalette();
	const { drawn } = drawing;
	async function take(format: string) {
		setSaid("Preparing …");
		try {
			if (format === "nodes") download("graph-nodes.csv", csv, inCsv(nodeRows(drawn)));
			else if (format === "edges") download("graph-edges.csv", csv, inCsv(edgeRows(drawn)));
			else if (format === "json") download("graph.json", "application/json", inJson(drawn));
			else {
				const picture = drawSvg(graph, palette, `Who said what about whom: ${drawn.nodes.size} nodes`);
				if (format === "svg") download("graph.svg", "image/svg+xml", picture.svg);
				else await savePng("graph.png", picture);
			}
			setSaid(null);
		} catch (error) {
			setSaid(`Not exported: ${inWords(error)}`);
		}
	}
	return (
		<>
			<ShowQuery asked={askedFor(address)} />
			<MenuTrigger>
				<Button className="button">Export</Button>
				<Popover className="popover" placement="bottom start">
					<Menu className="menu" onAction={(format) => void take(String(format))}>
						<MenuItem id="png">PNG, the picture</MenuItem>
						<MenuItem id="svg">SVG, the picture to be edited</MenuItem>
						<MenuItem id="nodes">CSV, the nodes</MenuItem>
						<MenuItem id="edges">CSV, the edges</MenuItem>
						<MenuItem id="json">JSON, nodes and edges</MenuItem>
					</Menu>
				</Popover>
			</MenuTrigger>
			<span role="status" className="said">
				{said}
			</span>
		</>
	);
}

function inJson(drawn: Drawn): string {
	return `${JSON.stringify({ nodes: nodeRows(drawn), edges: edgeRows(drawn) }, null, "\t")}\n`;
}

/** Paths and statements, and the links of the chosen entity or of the first: those of all others differ in the id alone. */
function askedFor({ steps, filter, chosen }: GraphAddress): readonly Asked[] {
	const entity = chosen !== null && !chosen.includes(".") ? chosen : steps.map(entityOf).find((id) => id !== null);
	return [
		...steps.flatMap((step): Asked[] => {
			if (step.kind === "path") return [{ document: GraphPathsDocument, variables: pathVariables(step) }];
			return step.kind === "statement" ? [{ document: GraphStatementDocument, variables: { id: step.id } }] : [];
		}),
		...(entity ? [{ document: GraphLinksDocument, variables: linksQuestion(entity, filter) }] : []),
	];
}

function entityOf(step: GraphAddress["steps"][number]): string | null {
	if (step.kind === "path") return step.from;
	return step.kind === "add" || step.kind === "expand" || step.kind === "around" ? step.id : null;
}

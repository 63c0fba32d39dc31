// The drawing as an SVG file, made from the places of the nodes: it needs no WebGL, and every name can be searched in it.
import type Graph from "graphology";
import { looks } from "../drawing/looks.ts";
import type { Palette } from "../drawing/palette.ts";
import { arrowBetween } from "./arrow.ts";
import { colourOf, legendRows } from "./legendRows.ts";

export interface Picture {
	readonly svg: string;
	readonly width: number;
	readonly height: number;
}

const width = 1_400;
// Room for the names at the rim.
const margin = 170;
const tallest = 1_400;
const namespace = "http://www.w3.org/2000/svg";

export function drawSvg(graph: Graph, palette: Palette, title: string): Picture {
	const { place, height } = framing(graph);
	const svg = element("svg", {
		xmlns: namespace,
		viewBox: `0 0 ${width} ${height}`,
		width,
		height,
		"font-family": "sans-serif",
	});
	svg.append(withText("title", {}, title), element("rect", { width, height, fill: palette.card }));
	graph.forEachEdge((_edge, { stance, size, curvature, label }, source, target) => {
		const colour = stance ? palette.stances[stance as keyof Palette["stances"]] : palette.relation;
		const reach = graph.getNodeAttribute(target, "size") + 2;
		const { line, head, middle } = arrowBetween(place(source), place(target), curvature, reach, size);
		const group = element("g", {});
		group.append(
			element("path", { d: line, fill: "none", stroke: colour, "stroke-width": size }),
			element("path", { d: head, fill: colour }),
		);
		if (!stance && graph.size <= labelledEdges)
			group.append(lettering(label, middle, palette.soft, 10, "middle", palette.card));
		svg.append(group);
	});
	graph.forEachNode((node, { kind, size, label }) => {
		const { x, y } = place(node);
		const { path } = looks[kind as keyof typeof looks];
		const fill = palette.kinds[kind as keyof Palette["kinds"]];
		svg.append(
			element("path", { d: path, fill, "fill-rule": "evenodd", transform: `translate(${x} ${y}) scale(${size})` }),
		);
		if (graph.order <= labelledNodes || size > 8) {
			svg.append(lettering(label, { x: x + size + 4, y: y + 4 }, palette.ink, 13, "start", palette.card));
		}
	});
	legendRows(graph).forEach(({ token, text }, index) => {
		const [x, y] = [24, height - 24 - index * 20];
		svg.append(element("circle", { cx: x, cy: y - 4, r: 6, fill: colourOf(token, palette) }));
		svg.append(lettering(text, { x: x + 14, y }, palette.soft, 12, "start", palette.card));
	});
	return { svg: new XMLSerializer().serializeToString(svg), width, height };
}

const labelledEdges = 60;
const labelledNodes = 300;

function lettering(text: string, { x, y }: Point, fill: string, size: number, anchor: string, halo: string): Element {
	return withText(
		"text",
		{ x, y, fill, "font-size": size, "text-anchor": anchor, stroke: halo, "stroke-width": 3, "paint-order": "stroke" },
		text,
	);
}

interface Point {
	readonly x: number;
	readonly y: number;
}

/** Fits all nodes into the picture. In a drawing y grows upwards, in a picture downwards. */
function framing(graph: Graph): { place: (node: string) => Point; height: number } {
	const [xs, ys] = [extent(graph, "x"), extent(graph, "y")];
	const scale = Math.min((width - 2 * margin) / xs.span, (tallest - 2 * margin) / ys.span);
	const height = Math.round(Math.max(ys.span * scale + 2 * margin, 400));
	const place = (node: string) => {
		const { x, y } = graph.getNodeAttributes(node);
		return {
			x: round(width / 2 + (x - xs.middle) * scale),
			y: round(height / 2 - (y - ys.middle) * scale),
		};
	};
	return { place, height };
}

function extent(graph: Graph, axis: "x" | "y"): { span: number; middle: number } {
	const values = graph.mapNodes((_node, attributes) => attributes[axis] as number);
	const low = values.reduce((one, other) => Math.min(one, other), Number.POSITIVE_INFINITY);
	const high = values.reduce((one, other) => Math.max(one, other), Number.NEGATIVE_INFINITY);
	return values.length === 0 ? { span: 1, middle: 0 } : { span: Math.max(high - low, 1), middle: (low + high) / 2 };
}

const round = (value: number) => Math.round(value * 10) / 10;

function element(name: string, attributes: Readonly<Record<string, string | number>>): Element {
	const made = document.createElementNS(namespace, name);
	for (const [key, value] of Object.entries(attributes)) if (key !== "xmlns") made.setAttribute(key, String(value));
	return made;
}

/** As a text node: whatever a name holds, it is no markup. */
function withText(name: string, attributes: Readonly<Record<string, string | number>>, text: string): Element {
	const made = element(name, attributes);
	made.textContent = text;
	return made;
}

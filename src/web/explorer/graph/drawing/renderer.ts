// Paints the graph with sigma: colours by theme, what is chosen before what is not.
import { EdgeCurvedArrowProgram } from "@sigma/edge-curve";
import type Graph from "graphology";
import Sigma from "sigma";
import { EdgeArrowProgram, EdgeLineProgram } from "sigma/rendering";
import { hoverDrawing, labelDrawing } from "./labels.ts";
import type { Kind } from "./looks.ts";
import { cameraMilliseconds, wantsLessMotion } from "./motion.ts";
import type { Palette } from "./palette.ts";
import { NodeShapeProgram } from "./shapes.ts";
import { TakenRoom } from "./takenRoom.ts";

/** What changes without the graph changing. */
export interface Appearance {
	palette: Palette;
	/** Id of a node or an edge. */
	chosen: string | null;
	hovered: string | null;
}

// More labels than that are a grey veil; then those of what is chosen or pointed at alone.
const labelledEdges = 40;
/** Of more edges no arrows are painted and none can be pointed at: they lie one over the other, and cost half of each frame. */
export const manyEdges = 3_000;

// A phone: nodes as large as on a screen would hide each other.
const narrowPixels = 520;

export function createRenderer(graph: Graph, container: HTMLElement, appearance: Appearance, isMany: boolean): Sigma {
	const palette = () => appearance.palette;
	const isNarrow = container.offsetWidth < narrowPixels;
	const scale = isNarrow ? 0.6 : 1;
	const sans = getComputedStyle(container).fontFamily;
	const room = new TakenRoom();
	const sigma = new Sigma(graph, container, {
		allowInvalidContainer: true,
		// To sort thousands of edges in each frame takes longer than to paint them.
		zIndex: !isMany,
		nodeProgramClasses: { shape: NodeShapeProgram },
		edgeProgramClasses: isMany
			? { straight: EdgeLineProgram, curved: EdgeLineProgram }
			: { straight: EdgeArrowProgram, curved: EdgeCurvedArrowProgram },
		defaultNodeType: "shape",
		defaultEdgeType: "straight",
		defaultDrawNodeLabel: labelDrawing(palette, room),
		defaultDrawNodeHover: hoverDrawing(palette),
		nodeReducer: (node, attributes) => ({
			...attributes,
			...nodeLook(graph, node, attributes["kind"], appearance),
			size: attributes["size"] * scale,
		}),
		edgeReducer: (edge, attributes) => ({ ...attributes, ...edgeLook(graph, edge, appearance) }),
		enableEdgeEvents: !isMany,
		renderEdgeLabels: !isMany,
		hideEdgesOnMove: isMany,
		hideLabelsOnMove: isMany,
		labelFont: sans,
		edgeLabelFont: sans,
		labelSize: 13,
		edgeLabelSize: 11,
		edgeLabelColor: { attribute: "labelColor" },
		labelGridCellSize: 70,
		labelDensity: isMany || isNarrow ? 1 : 2,
		labelRenderedSizeThreshold: isMany ? 7 : 4,
		zoomDuration: cameraMilliseconds(250),
		doubleClickZoomingDuration: cameraMilliseconds(200),
		inertiaDuration: cameraMilliseconds(200),
		// How far it glides on after the hand let go.
		inertiaRatio: wantsLessMotion() ? 0 : 3,
		minCameraRatio: 0.02,
		maxCameraRatio: 4,
		// Names stand beside nodes, curves bend outwards, and the buttons lie on the lower edge.
		stagePadding: isNarrow ? 56 : 76,
	});
	sigma.on("beforeRender", () => room.clear());
	return sigma;
}

function nodeLook(graph: Graph, node: string, kind: Kind, { palette, chosen, hovered }: Appearance) {
	const isChosen = node === chosen || (chosen !== null && graph.hasEdge(chosen) && graph.hasExtremity(chosen, node));
	const isNear = isChosen || node === hovered;
	return { color: palette.kinds[kind], highlighted: isChosen, zIndex: isNear ? 2 : 1, forceLabel: isNear };
}

function edgeLook(graph: Graph, edge: string, { palette, chosen, hovered }: Appearance) {
	const stance = graph.getEdgeAttribute(edge, "stance") as keyof Palette["stances"] | null;
	const own = stance ? palette.stances[stance] : palette.relation;
	const focus = focusOf(graph, hovered) ?? focusOf(graph, chosen);
	const isNear = focus !== null && (edge === focus || (graph.hasNode(focus) && graph.hasExtremity(edge, focus)));
	// What most edges are, the legend says; their colour tells more than the words.
	const isTold = stance === null || edge === focus;
	const isLabelled = isTold && (isNear || (focus === null && graph.size <= labelledEdges));
	return {
		color: focus === null || isNear ? own : palette.faint,
		label: isLabelled ? graph.getEdgeAttribute(edge, "label") : null,
		forceLabel: isLabelled,
		labelColor: palette.soft,
		zIndex: isNear ? 1 : 0,
	};
}

function focusOf(graph: Graph, id: string | null): string | null {
	return id !== null && (graph.hasNode(id) || graph.hasEdge(id)) ? id : null;
}

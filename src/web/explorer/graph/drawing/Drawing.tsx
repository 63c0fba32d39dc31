// The drawing itself, with what can be done to it by hand; the table beside it offers the same by words.
import type { MultiDirectedGraph } from "graphology";
import { useEffect, useRef, useState } from "react";
import type Sigma from "sigma";
import type { Pin } from "../address/useGraphAddress.ts";
import { Camera } from "./Camera.tsx";
import { letDrag } from "./dragging.ts";
import { usePalette } from "./palette.ts";
import { type Appearance, createRenderer, manyEdges } from "./renderer.ts";
import type { LaidOut } from "./useLaidOut.ts";

export interface DrawingProps {
	readonly laidOut: LaidOut;
	/** More edges than manyEdges. */
	readonly isMany: boolean;
	readonly chosen: string | null;
	readonly label: string;
	readonly onChoose: (id: string | null) => void;
	readonly onPin: (id: string, pin: Pin) => void;
}

export function Drawing({ laidOut, isMany, chosen, label, onChoose, onPin }: DrawingProps) {
	const container = useRef<HTMLDivElement>(null);
	const palette = usePalette();
	const [appearance] = useState<Appearance>(() => ({ palette, chosen, hovered: null }));
	const acts = useRef({ onChoose, onPin, stop: laidOut.stop });
	acts.current = { onChoose, onPin, stop: laidOut.stop };
	const sigma = useSigma(container, laidOut.graph, appearance, acts, isMany);
	// biome-ignore lint/correctness/useExhaustiveDependencies: after each change all edges look anew
	useEffect(() => {
		Object.assign(appearance, { palette, chosen });
		sigma?.refresh({ skipIndexation: true });
	}, [sigma, appearance, palette, chosen, laidOut.changes]);
	useEffect(() => {
		// A new layout may need more room, or less.
		if (laidOut.isMoving) sigma?.setCustomBBox(null);
	}, [sigma, laidOut.isMoving]);
	return (
		<div className="graph-drawing card">
			<div ref={container} className="graph-canvas" role="img" aria-label={label} />
			<Camera sigma={sigma} laidOut={laidOut} />
		</div>
	);
}

type Acts = Pick<DrawingProps, "onChoose" | "onPin"> & { stop: () => void };

function useSigma(
	container: React.RefObject<HTMLDivElement | null>,
	graph: MultiDirectedGraph,
	appearance: Appearance,
	acts: React.RefObject<Acts>,
	isMany: boolean,
): Sigma | null {
	const [sigma, setSigma] = useState<Sigma | null>(null);
	useEffect(() => {
		if (!container.current) return;
		const created = createRenderer(graph, container.current, appearance, isMany);
		listen(created, appearance, acts);
		setSigma(created);
		return () => created.kill();
	}, [container, graph, appearance, acts, isMany]);
	return sigma;
}

function listen(sigma: Sigma, appearance: Appearance, acts: React.RefObject<Acts>): void {
	const hover = (id: string | null) => {
		sigma.getContainer().style.cursor = id === null ? "" : "pointer";
		// Sigma marks the node itself; to look at thousands of edges anew for it would make the hand wait.
		if (sigma.getGraph().size > manyEdges) return;
		appearance.hovered = id;
		sigma.refresh({ skipIndexation: true });
	};
	sigma.on("enterNode", ({ node }) => hover(node));
	sigma.on("leaveNode", () => hover(null));
	sigma.on("enterEdge", ({ edge }) => hover(edge));
	sigma.on("leaveEdge", () => hover(null));
	sigma.on("clickNode", ({ node }) => acts.current.onChoose(node));
	sigma.on("clickEdge", ({ edge }) => acts.current.onChoose(edge));
	sigma.on("clickStage", () => acts.current.onChoose(null));
	letDrag(sigma, {
		onStart: () => acts.current.stop(),
		onDrop: (node, pin) => acts.current.onPin(node, pin),
	});
}

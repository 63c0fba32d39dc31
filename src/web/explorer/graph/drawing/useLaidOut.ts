// The graph of the drawing, laid out anew whenever something comes or goes; needs no WebGL.
import { MultiDirectedGraph } from "graphology";
import { useEffect, useRef, useState } from "react";
import type { Pin } from "../address/useGraphAddress.ts";
import type { Drawn } from "../model/draw.ts";
import { fillGraph } from "./fillGraph.ts";
import { type Layout, startLayout } from "./layout.ts";
import { wantsLessMotion } from "./motion.ts";

export interface LaidOut {
	readonly graph: MultiDirectedGraph;
	readonly isMoving: boolean;
	/** How often something came or went: the looks of each edge depend on how many there are. */
	readonly changes: number;
	start(): void;
	stop(): void;
}

export function useLaidOut(drawn: Drawn, pins: ReadonlyMap<string, Pin>): LaidOut {
	const [graph] = useState(() => new MultiDirectedGraph());
	const [isMoving, setMoving] = useState(false);
	const [changes, setChanges] = useState(0);
	const layout = useRef<Layout | null>(null);
	const { start, stop } = useRef({
		start() {
			layout.current?.stop();
			if (graph.order < 2) return setMoving(false);
			setMoving(true);
			layout.current = startLayout(graph, { isAnimated: !wantsLessMotion(), onEnd: () => setMoving(false) });
		},
		stop() {
			layout.current?.stop();
			setMoving(false);
		},
	}).current;
	useEffect(() => {
		if (!fillGraph(graph, drawn, pins)) return;
		setChanges((before) => before + 1);
		start();
	}, [graph, drawn, pins, start]);
	useEffect(() => () => layout.current?.stop(), []);
	return { graph, isMoving, changes, start, stop };
}

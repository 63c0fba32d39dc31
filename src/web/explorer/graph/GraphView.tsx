// The graph view: the drawing, what is chosen in it, and the same in words.
import "./graph.css";
import { useGraphAddress } from "./address/useGraphAddress.ts";
import { DrawnGraph } from "./DrawnGraph.tsx";
import { Starts } from "./Starts.tsx";

export function GraphView() {
	const address = useGraphAddress();
	return address.steps.length > 0 ? <DrawnGraph address={address} /> : <Starts address={address} />;
}

// The graph view: the drawing, what is chosen in it, and the same in words.
import "./graph.css";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { useGraphAddress } from "./address/useGraphAddress.ts";
import { DrawnGraph } from "./DrawnGraph.tsx";
import { EntityPicker } from "./EntityPicker.tsx";

export function GraphView() {
	const address = useGraphAddress();
	if (address.steps.length > 0) return <DrawnGraph address={address} />;
	return (
		<ViewHead title="Graph">
			<p className="lead">
				Start with somebody or something: a person, an organization, a weapon, a place. Then draw, step by step, whom
				relations and statements join to it. Every edge leads to the documents and lines that it rests on.
			</p>
			<EntityPicker label="Start with" onPick={(id) => address.doStep({ kind: "add", id }, id)} />
		</ViewHead>
	);
}

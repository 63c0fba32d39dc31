// The head of a view over many statements: what it shows in a sentence, its query, and the whole of it as a file.
import type { Asked } from "../client/useAnswer.ts";
import { ExportMenu, type ExportMenuProps } from "./ExportMenu.tsx";
import { ShowQuery } from "./ShowQuery.tsx";
import { ViewHead } from "./ViewHead.tsx";

export interface OverviewHeadProps<Node> {
	readonly title: string;
	readonly kicker: string;
	readonly lead: string;
	readonly asked: Asked;
	/** Null while there is nothing to take away. */
	readonly exported: ExportMenuProps<Node> | null;
}

export function OverviewHead<Node>({ title, kicker, lead, asked, exported }: OverviewHeadProps<Node>) {
	const tools = (
		<>
			<ShowQuery asked={[asked]} />
			{exported && <ExportMenu {...exported} />}
		</>
	);
	return (
		<ViewHead title={title} kicker={kicker} tools={tools}>
			<p className="lead">{lead}</p>
		</ViewHead>
	);
}

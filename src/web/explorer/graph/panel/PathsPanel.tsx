// The shortest paths that were asked for last: each hop with what it rests on.
import { EvidenceList } from "../../entity/Relations.tsx";
import { EntityLink } from "../../pieces/EntityLink.tsx";
import { StatementCard } from "../../pieces/StatementCard.tsx";
import { Skeleton } from "../../pieces/States.tsx";
import type { Path } from "../model/draw.ts";
import { linkId, linkPhrases } from "../model/link.ts";
import { stepInAddress } from "../model/step.ts";
import { nameOf } from "../names.ts";
import type { PanelProps } from "./Panel.tsx";

export function PathsPanel({ address, drawing }: PanelProps) {
	const step = address.steps.findLast((step) => step.kind === "path");
	if (step?.kind !== "path") return null;
	const paths = drawing.known.paths.get(stepInAddress(step));
	const [from, to] = [nameOf(step.from, drawing.drawn), nameOf(step.to, drawing.drawn)];
	return (
		<>
			<h2>{!paths && drawing.isAsking ? "Shortest paths" : `From ${from} to ${to}`}</h2>
			{!paths && drawing.troubles.length === 0 && <Skeleton what="the paths" />}
			{paths?.length === 0 && (
				<p>
					No path of at most {step.maxLength} {step.maxLength === 1 ? "hop" : "hops"} joins them.
				</p>
			)}
			{paths && paths.length > 0 && <p className="soft">{summaryOf(paths)}</p>}
			<ol className="graph-paths">
				{paths?.map((path) => (
					<li key={keyOf(path)}>
						<h3>{path.nodes.map(({ name }) => name).join(" – ")}</h3>
						<ol>
							{path.hops.map((hop) => (
								<Hop key={`${hop.from.id} ${hop.to.id}`} hop={hop} onChoose={address.choose} />
							))}
						</ol>
					</li>
				))}
			</ol>
		</>
	);
}

function Hop({ hop, onChoose }: { hop: Path["hops"][number]; onChoose: (id: string) => void }) {
	const { from, to, relation, statement } = hop;
	const [source, target] = relation
		? [relation.source, relation.target]
		: statement?.speaker.id === to.id
			? [to, from]
			: [from, to];
	const type = relation?.type ?? "SPEAKS_ABOUT";
	return (
		<li className="graph-hop">
			<p>
				<EntityLink entity={source} /> <em>{linkPhrases[type].forward}</em> <EntityLink entity={target} />{" "}
				<button type="button" className="button" onClick={() => onChoose(linkId(source.id, type, target.id))}>
					All of this edge
					<span className="for-screen-readers">
						: {source.name} {linkPhrases[type].forward} {target.name}
					</span>
				</button>
			</p>
			{relation && <EvidenceList evidence={relation.evidence} />}
			{statement && <StatementCard statement={statement} />}
		</li>
	);
}

function summaryOf(paths: readonly Path[]): string {
	const length = paths[0]?.length ?? 0;
	const hops = length === 1 ? "1 hop" : `${length} hops`;
	return paths.length === 1 ? `One shortest path, of ${hops}.` : `${paths.length} shortest paths, each of ${hops}.`;
}

function keyOf({ hops }: Path): string {
	return hops.map(({ from, relation, statement }) => `${from.id} ${relation?.id ?? statement?.id}`).join(" ");
}

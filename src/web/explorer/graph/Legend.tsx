// What shapes, colours and sizes mean.
import { stances } from "../words/speech.ts";
import { type Kind, looks, relationToken, stanceTokens } from "./drawing/looks.ts";
import type { Drawn } from "./model/draw.ts";

export function Legend({ drawn }: { drawn: Drawn }) {
	const kinds = new Set([...drawn.nodes.values()].map(({ entity }) => entity.__typename));
	return (
		<section className="graph-legend" aria-label="Legend">
			<ul>
				{(Object.keys(looks) as Kind[])
					.filter((kind) => kinds.has(kind))
					.map((kind) => (
						<li key={kind}>
							<Shape kind={kind} /> {looks[kind].label}
						</li>
					))}
			</ul>
			<ul>
				<li>
					<Stroke token={relationToken} /> relation{kinds.has("Statement") && ", or part of a statement"}, to be read
					along the arrow
				</li>
				{Object.entries(stanceTokens).map(([stance, token]) => (
					<li key={stance}>
						<Stroke token={token} /> {kinds.has("Statement") ? "is or speaks about" : "speaks about"}, mostly{" "}
						{stances[stance as keyof typeof stances]}
					</li>
				))}
			</ul>
			<p>
				The larger a node, the more statements it made or is the subject of; the thicker an edge, the more it stands
				for.
			</p>
		</section>
	);
}

export function Shape({ kind }: { kind: Kind }) {
	const { path, token } = looks[kind];
	return (
		<svg viewBox="-1.2 -1.2 2.4 2.4" width="14" height="14" aria-hidden="true">
			<path d={path} fill={`var(${token})`} fillRule="evenodd" />
		</svg>
	);
}

function Stroke({ token }: { token: string }) {
	return (
		<svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
			<path d="M0 5H19" stroke={`var(${token})`} strokeWidth="2.5" />
			<path d="M18 1 26 5 18 9z" fill={`var(${token})`} />
		</svg>
	);
}

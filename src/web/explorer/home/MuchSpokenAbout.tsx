// Those whom most statements are about, and those who made most.
import "./ranking.css";
import type { EntityNameFragment, HomeQuery } from "../../../generated/client/graphql.ts";
import type { Answer } from "../client/useAnswer.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { ShowQuery } from "../pieces/ShowQuery.tsx";
import { Empty, Skeleton, Trouble } from "../pieces/States.tsx";

export function MuchSpokenAbout({ answer }: { answer: Answer<HomeQuery> }) {
	const { data, trouble, retry, asked } = answer;
	return (
		<section aria-labelledby="much-spoken-about">
			<div className="list-head">
				<h2 id="much-spoken-about">Start with somebody</h2>
				<div className="tools">
					<ShowQuery asked={[asked]} />
				</div>
			</div>
			{trouble !== null && <Trouble sentence={trouble} retry={retry} />}
			{!data && trouble === null && <Skeleton what="who is spoken about" rows={6} />}
			{data?.spokenAbout.nodes.length === 0 && <Empty>Nothing was loaded into the graph yet.</Empty>}
			{data && data.spokenAbout.nodes.length > 0 && (
				<div className="halves">
					<Ranking
						title="Most spoken about"
						rows={data.spokenAbout.nodes.map((entity) => ({ entity, count: entity.saidAbout.totalCount }))}
					/>
					<Ranking
						title="Speak most"
						rows={data.speakers.nodes.map((entity) => ({ entity, count: entity.said.totalCount }))}
					/>
				</div>
			)}
		</section>
	);
}

interface Ranked {
	readonly entity: EntityNameFragment;
	readonly count: number;
}

function Ranking({ title, rows }: { title: string; rows: readonly Ranked[] }) {
	const most = Math.max(1, ...rows.map(({ count }) => count));
	return (
		<div>
			<h3>{title}</h3>
			<ol className="ranking">
				{rows.map(({ entity, count }) => (
					<li key={entity.id} style={{ "--share": count / most } as React.CSSProperties}>
						<EntityLink entity={entity} withKind />
						<span className="count">
							{count}
							<span className="for-screen-readers"> statements</span>
						</span>
					</li>
				))}
			</ol>
		</div>
	);
}

// Pairs of speaker and target to begin with, while the reader has not chosen both.
import { Link } from "react-router";
import { PairsToStartWithDocument, type StatementFilter } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { ShowQuery } from "../pieces/ShowQuery.tsx";
import { Empty, Skeleton, Trouble } from "../pieces/States.tsx";
import { mixInWords, statementsInWords } from "./cellInWords.ts";
import type { Cell } from "./matrix.ts";
import { positionsAddress } from "./positionsAddress.ts";
import { StanceBar } from "./StanceBar.tsx";

const shownPairs = 12;

export function PairsToStart({ speaker, about }: { speaker: string | null; about: string | null }) {
	const where: StatementFilter = { ...(speaker && { speaker }), ...(about && { about }) };
	const { data, trouble, retry, asked } = useAnswer(PairsToStartWithDocument, { where });
	const isFree = speaker === null && about === null;
	const pairs = data && (isFree ? data.discourse.filter(({ stances }) => stances.length > 1) : data.discourse);
	return (
		<section aria-labelledby="pairs-to-start">
			<div className="list-head">
				<h2 id="pairs-to-start">{isFree ? "Who showed more than one stance" : "Choose the other side"}</h2>
				<div className="tools">
					<ShowQuery asked={[asked]} />
				</div>
			</div>
			{trouble !== null && <Trouble sentence={trouble} retry={retry} />}
			{!data && trouble === null && <Skeleton what="the pairs" rows={6} />}
			{pairs?.length === 0 && <Empty>{isFree ? "Nobody, in these documents." : "No statement fits."}</Empty>}
			<ul className="position-pairs cards">
				{pairs?.slice(0, isFree ? shownPairs : undefined).map((pair) => (
					<li key={`${pair.speaker.id} ${pair.about.id}`}>
						<Pair pair={pair} />
					</li>
				))}
			</ul>
		</section>
	);
}

function Pair({ pair }: { pair: Cell }) {
	return (
		<Link to={positionsAddress(pair.speaker.id, pair.about.id)} className="card">
			<p>
				<b>{pair.speaker.name}</b> about <b>{pair.about.name}</b>
			</p>
			<small>
				<StanceBar stances={pair.stances} /> {statementsInWords(pair.count)}, {mixInWords(pair)}
			</small>
		</Link>
	);
}

// The statements of one speaker about one target: how many, when, drawn and listed.
import { ChosenEntityDocument, PositionsDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { ExportMenu, type Row } from "../pieces/ExportMenu.tsx";
import { ShowQuery } from "../pieces/ShowQuery.tsx";
import { Empty, Skeleton, Trouble } from "../pieces/States.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { statementRow } from "../words/rows.ts";
import { momentsOf, type Position, positionsTowards } from "./moves.ts";
import { Names } from "./Names.tsx";
import { PositionChart } from "./PositionChart.tsx";
import { PositionList } from "./PositionList.tsx";
import { timelineInWords } from "./timelineInWords.ts";

export function Timeline({ speaker, about }: { speaker: string; about: string }) {
	const answer = useAnswer(PositionsDocument, { speaker, about });
	const who = useAnswer(ChosenEntityDocument, { id: speaker }).data?.entity;
	const whom = useAnswer(ChosenEntityDocument, { id: about }).data?.entity;
	if (answer.trouble !== null) return <Trouble sentence={answer.trouble} retry={answer.retry} />;
	if (!answer.data) return <Skeleton what="the statements" rows={8} />;
	const positions = positionsTowards(answer.data.positions, about);
	return (
		<section aria-labelledby="timeline">
			<div className="list-head">
				<h2 id="timeline">
					<Names speaker={speaker} about={about} />
				</h2>
				<div className="tools">
					<ShowQuery asked={[answer.asked]} />
					{positions.length > 0 && (
						<ExportMenu
							name={`position-of-${speaker}-on-${about}`.replace(/\W+/g, "-")}
							load={() => positions.map(toNode)}
							toRow={rowOf}
						/>
					)}
				</div>
			</div>
			{positions.length === 0 ? (
				<Empty>
					In these documents {who?.name ?? speaker} says nothing about {whom?.name ?? about}.
				</Empty>
			) : (
				<Drawn positions={positions} about={whom?.name ?? about} />
			)}
		</section>
	);
}

function Drawn({ positions, about }: { positions: readonly Position[]; about: string }) {
	const address = useAddress();
	const moments = momentsOf(positions);
	const chosen = address.get("at");
	return (
		<>
			<p role="status">{timelineInWords(moments)}</p>
			{moments.some(({ saidOn }) => saidOn !== null) && (
				<PositionChart moments={moments} chosen={chosen} onChoose={(id) => address.set({ at: id })} />
			)}
			<PositionList moments={moments} chosen={chosen} about={about} />
		</>
	);
}

type StatementWithStance = Position["statement"] & Pick<Position, "stance">;

function toNode({ statement, stance }: Position): StatementWithStance {
	return { ...statement, stance };
}

function rowOf({ stance, ...statement }: StatementWithStance): Row {
	return { stance, ...statementRow(statement) };
}

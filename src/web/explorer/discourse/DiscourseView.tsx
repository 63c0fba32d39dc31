// The discourse matrix: who speaks about whom, how much, and with which stance.
import "./discourse.css";
import { useEffect, useRef } from "react";
import { DiscourseDocument } from "../../../generated/client/graphql.ts";
import { type Answer, useAnswer } from "../client/useAnswer.ts";
import type { Row } from "../pieces/ExportMenu.tsx";
import { OverviewHead } from "../pieces/OverviewHead.tsx";
import { Empty, Skeleton, Trouble } from "../pieces/States.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { CellStatements } from "./CellStatements.tsx";
import { DiscourseFilters } from "./DiscourseFilters.tsx";
import { discourseFilterOf } from "./discourseFilter.ts";
import { Legend } from "./Legend.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { MoreHeads } from "./MoreHeads.tsx";
import { type Cell, type Matrix, matrixOf } from "./matrix.ts";
import { shownHeads } from "./shownHeads.ts";

export function DiscourseView() {
	const address = useAddress();
	const filter = discourseFilterOf(address);
	const answer = useAnswer(DiscourseDocument, { where: filter.where }, { keepLast: true });
	const matrix = answer.data && matrixOf(answer.data, filter);
	return (
		<>
			<OverviewHead
				title="Who speaks about whom"
				kicker="Discourse matrix"
				lead="Speakers down, those they speak about across. A cell counts the statements of one about the other and opens them."
				asked={answer.asked}
				exported={
					matrix && matrix.cells.length > 0 ? { name: "discourse", load: () => matrix.cells, toRow: rowOf } : null
				}
			/>
			<DiscourseFilters />
			<States answer={answer} matrix={matrix} />
			{matrix && matrix.cells.length > 0 && <MatrixAndCell matrix={matrix} isAsking={answer.isAsking} />}
		</>
	);
}

function States({ answer, matrix }: { answer: Answer<unknown>; matrix: Matrix | undefined }) {
	if (answer.trouble !== null) return <Trouble sentence={answer.trouble} retry={answer.retry} />;
	if (!matrix) return <Skeleton what="the matrix" rows={12} />;
	if (matrix.cells.length === 0)
		return <Empty>No statement fits these filters: widen the dates, or clear a filter.</Empty>;
	return null;
}

function MatrixAndCell({ matrix, isAsking }: { matrix: Matrix; isAsking: boolean }) {
	const address = useAddress();
	const place = useRef<HTMLDivElement>(null);
	const { rows, columns } = shownHeads(address);
	const speaker = address.get("speaker");
	const about = address.get("about");
	const heading = useHeadingOfOpened(speaker, about);
	return (
		<div className="discourse" data-open={Boolean(speaker && about)} aria-busy={isAsking}>
			<div ref={place} className="discourse-matrix">
				<Legend />
				<MatrixTable matrix={matrix} rows={rows} columns={columns} />
				<MoreHeads matrix={matrix} />
				{matrix.isCut && (
					<p className="soft">Of each kind of speaker, only the 500 most frequent pairs are counted here.</p>
				)}
			</div>
			{speaker && about && (
				<CellStatements
					speaker={speaker}
					about={about}
					heading={heading}
					onClosed={() => place.current?.querySelector<HTMLElement>("table [tabindex='0']")?.focus()}
				/>
			)}
		</div>
	);
}

/** Takes the focus when a cell is opened, not when the page opens with one. */
function useHeadingOfOpened(speaker: string | null, about: string | null) {
	const heading = useRef<HTMLHeadingElement>(null);
	const last = useRef(`${speaker} ${about}`);
	useEffect(() => {
		if (last.current === `${speaker} ${about}`) return;
		last.current = `${speaker} ${about}`;
		if (!heading.current) return;
		heading.current.focus({ preventScroll: true });
		// On a phone the statements stand below the matrix: they come up to where the reader looks.
		const isBelow = heading.current.getBoundingClientRect().top > window.innerHeight / 2;
		heading.current.scrollIntoView({ block: isBelow ? "start" : "nearest" });
	}, [speaker, about]);
	return heading;
}

function rowOf({ speaker, about, count, stances, firstSaidOn, lastSaidOn }: Cell): Row {
	const of = (stance: string) => stances.find((one) => one.stance === stance)?.count ?? 0;
	return {
		speaker: speaker.name,
		speakerId: speaker.id,
		about: about.name,
		aboutId: about.id,
		statements: count,
		favor: of("FAVOR"),
		against: of("AGAINST"),
		neutral: of("NEUTRAL"),
		mixed: of("MIXED"),
		firstSaidOn: firstSaidOn ?? null,
		lastSaidOn: lastSaidOn ?? null,
	};
}

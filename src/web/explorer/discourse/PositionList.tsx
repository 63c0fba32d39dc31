// The timeline as a list: what was said, oldest first, and in words where the stance changed.
import { useEffect, useRef } from "react";
import { StanceMark } from "../pieces/StanceMark.tsx";
import { StatementCard } from "../pieces/StatementCard.tsx";
import { dateInWords } from "../words/dates.ts";
import type { Moment, Position } from "./moves.ts";
import { isDay } from "./timeSpan.ts";

export interface PositionListProps {
	readonly moments: readonly Moment[];
	/** Id of the statement that is marked. */
	readonly chosen: string | null;
	/** Name of the target. */
	readonly about: string;
}

export function PositionList({ moments, chosen, about }: PositionListProps) {
	return (
		<ol className="position-list">
			{moments.map(({ saidOn, positions, change }) => (
				<li key={saidOn}>
					{change && (
						<p className="position-change">
							<b>{change.sentence}</b>
							{!change.isOrdered && ", or the other way round: the dates do not tell which came first"}
						</p>
					)}
					<h3>{saidOn === null ? "Without a date" : dateInWords(saidOn)}</h3>
					{saidOn !== null && !isDay(saidOn) && (
						<p className="soft">The {saidOn.length === 4 ? "year" : "month"} is known, not the day.</p>
					)}
					{saidOn === null && <p className="soft">The documents do not tell when; they are not on the time axis.</p>}
					{positions.map((position) => (
						<Said
							key={position.statement.id}
							position={position}
							about={about}
							isChosen={position.statement.id === chosen}
						/>
					))}
				</li>
			))}
		</ol>
	);
}

function Said({ position, about, isChosen }: { position: Position; about: string; isChosen: boolean }) {
	const place = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!isChosen) return;
		place.current?.scrollIntoView({ block: "nearest" });
		place.current?.focus({ preventScroll: true });
	}, [isChosen]);
	return (
		<div ref={place} className="position-said" tabIndex={-1} data-chosen={isChosen}>
			<p>
				<StanceMark stance={position.stance} /> <span className="soft">towards {about}</span>
			</p>
			<StatementCard statement={position.statement} />
		</div>
	);
}

// How the statements of a cell divide by stance: a bar of parts that differ in pattern as well as in colour.
import "./stances.css";
import type { Cell } from "./matrix.ts";

export function StanceBar({ stances }: Pick<Cell, "stances">) {
	return (
		<span className="discourse-bar" aria-hidden="true">
			{stances.map(({ stance, count }) => (
				<i key={stance} data-stance={stance} style={{ flexGrow: count }} />
			))}
		</span>
	);
}

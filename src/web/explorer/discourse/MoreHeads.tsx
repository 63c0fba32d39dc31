// How much of the matrix is shown, and the way to more of it.
import { useAddress } from "../pieces/useAddress.ts";
import type { Matrix } from "./matrix.ts";
import { shownHeads } from "./shownHeads.ts";

export function MoreHeads({ matrix }: { matrix: Matrix }) {
	const address = useAddress();
	const { rows, columns } = shownHeads(address);
	const speakers = matrix.rows.length;
	const targets = matrix.columns.length;
	return (
		<div className="discourse-more">
			<p role="status">
				{shown(rows, speakers)} speakers and {shown(columns, targets)} targets, those with most statements first.
			</p>
			<div className="tools">
				{rows < speakers && <More parameter="rows" what="speakers" left={speakers - rows} />}
				{columns < targets && <More parameter="columns" what="targets" left={targets - columns} />}
			</div>
			<p className="discourse-note">
				The deeper the shade, the more statements. Colour and shape tell the most frequent stance; a cell without a
				shape has none that leads. The sums beside the names count a statement once for each of its targets.
			</p>
		</div>
	);
}

function More({ parameter, what, left }: { parameter: string; what: string; left: number }) {
	const address = useAddress();
	return (
		<button
			type="button"
			className="button"
			onClick={() => address.set({ [parameter]: address.pages(parameter) + 1 }, "replace")}
		>
			Show more {what} ({left} left)
		</button>
	);
}

function shown(asked: number, all: number): string {
	return asked < all ? `${asked} of ${all}` : `all ${all}`;
}

// One cell of the matrix: opens what was said.
import type { EntityNameFragment } from "../../../generated/client/graphql.ts";
import { useAddress } from "../pieces/useAddress.ts";
import { cellInWords } from "./cellInWords.ts";
import { type Cell, leadingStance } from "./matrix.ts";
import { StanceBar } from "./StanceBar.tsx";
import { StanceShape } from "./StanceShape.tsx";
import type { GridKeys } from "./useGridKeys.ts";

export interface MatrixCellProps {
	readonly speaker: EntityNameFragment;
	readonly about: EntityNameFragment;
	/** Undefined where nothing was said. */
	readonly cell: Cell | undefined;
	/** The largest count of the matrix. */
	readonly most: number;
	readonly focus: ReturnType<GridKeys["cell"]>;
}

// Of the stance's colour; beyond the upper bound the number on it is hard to read.
const shadePercent = { least: 14, most: 58 };

export function MatrixCell({ speaker, about, cell, most, focus }: MatrixCellProps) {
	const address = useAddress();
	if (!cell) {
		const nothing = `${speaker.name} about ${about.name}: no statement`;
		return <td className="discourse-nothing" aria-label={nothing} {...focus} />;
	}
	const isOpen = address.get("speaker") === speaker.id && address.get("about") === about.id;
	const lead = leadingStance(cell);
	return (
		<td>
			<button
				type="button"
				className="discourse-cell"
				aria-label={cellInWords(cell)}
				title={cellInWords(cell)}
				aria-pressed={isOpen}
				data-lead={lead}
				style={{ "--discourse-shade": `${shadeOf(cell.count, most)}%` } as React.CSSProperties}
				onClick={() => address.set({ speaker: speaker.id, about: about.id, pages: null })}
				{...focus}
			>
				<span className="discourse-count">
					{lead && <StanceShape stance={lead} />}
					{cell.count}
				</span>
				<StanceBar stances={cell.stances} />
			</button>
		</td>
	);
}

/** By the root: counts differ more among the few large pairs than among the many small ones. */
function shadeOf(count: number, most: number): number {
	const share = most <= 1 ? 0 : Math.sqrt((count - 1) / (most - 1));
	return Math.round(shadePercent.least + share * (shadePercent.most - shadePercent.least));
}

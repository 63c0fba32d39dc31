// Arrow keys in a table: one of its cells takes the focus of the tab key, and the arrows lead from cell to cell.
import { type FocusEvent, type KeyboardEvent, useState } from "react";

interface Place {
	readonly row: number;
	readonly column: number;
}

export interface GridKeys {
	/** For whatever takes the focus in a cell; heads are row 0 and column 0. */
	cell(row: number, column: number): { "data-row": number; "data-column": number; tabIndex: 0 | -1 };
	/** For the table. */
	readonly table: {
		onKeyDown(event: KeyboardEvent<HTMLTableElement>): void;
		onFocus(event: FocusEvent<HTMLTableElement>): void;
	};
}

/** `rows`, `columns`: how many there are, without the heads. */
export function useGridKeys(rows: number, columns: number): GridKeys {
	const [current, setCurrent] = useState<Place>({ row: 1, column: 1 });
	// The table may have shrunk since.
	const stop = { row: Math.min(current.row, rows), column: Math.min(current.column, columns) };
	return {
		cell: (row, column) => ({
			"data-row": row,
			"data-column": column,
			tabIndex: row === stop.row && column === stop.column ? 0 : -1,
		}),
		table: {
			onKeyDown(event) {
				const from = placeOf(event.target);
				const to = from && next(event.key, from, columns);
				const target = to && event.currentTarget.querySelector<HTMLElement>(selectorOf(to));
				if (!target) return;
				event.preventDefault();
				target.focus();
			},
			onFocus(event) {
				const place = placeOf(event.target);
				if (place) setCurrent(place);
			},
		},
	};
}

export function selectorOf({ row, column }: Place): string {
	return `[data-row="${row}"][data-column="${column}"]`;
}

function placeOf(target: EventTarget): Place | null {
	const { row, column } = (target as HTMLElement).dataset;
	return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

function next(key: string, { row, column }: Place, columns: number): Place | null {
	switch (key) {
		case "ArrowUp":
			return { row: row - 1, column };
		case "ArrowDown":
			return { row: row + 1, column };
		case "ArrowLeft":
			return { row, column: column - 1 };
		case "ArrowRight":
			return { row, column: column + 1 };
		case "Home":
			return { row, column: row === 0 ? 1 : 0 };
		case "End":
			return { row, column: columns };
		default:
			return null;
	}
}

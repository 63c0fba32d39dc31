// The heat map: speakers down, targets across, in each cell how much was said and with which stance.
import "./matrixTable.css";
import { Link } from "react-router";
import { entityAddress } from "../addresses.ts";
import { kindOf } from "../words/kinds.ts";
import { statementsInWords } from "./cellInWords.ts";
import { MatrixCell } from "./MatrixCell.tsx";
import type { Head, Matrix } from "./matrix.ts";
import { type GridKeys, useGridKeys } from "./useGridKeys.ts";

export interface MatrixTableProps {
	readonly matrix: Matrix;
	/** How many of them to show. */
	readonly rows: number;
	readonly columns: number;
}

export function MatrixTable({ matrix, rows, columns }: MatrixTableProps) {
	const speakers = matrix.rows.slice(0, rows);
	const targets = matrix.columns.slice(0, columns);
	const most = matrix.cells[0]?.count ?? 1;
	const keys = useGridKeys(speakers.length, targets.length);
	return (
		<div className="discourse-scroll card">
			{/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table whose cells are walked with arrow keys is a grid (ARIA practices) */}
			<table className="discourse-table" role="grid" aria-label="Who speaks about whom" {...keys.table}>
				<thead>
					<tr>
						<td className="discourse-corner">
							<span>about whom →</span>
							<span>who ↓</span>
						</td>
						{targets.map((head, index) => (
							<ColumnHead key={head.entity.id} head={head} index={index} keys={keys} />
						))}
					</tr>
				</thead>
				<tbody>
					{speakers.map((head, index) => (
						<tr key={head.entity.id}>
							<RowHead head={head} index={index} keys={keys} />
							{targets.map(({ entity: about }, column) => (
								<MatrixCell
									key={about.id}
									speaker={head.entity}
									about={about}
									cell={matrix.at(head.entity.id, about.id)}
									most={most}
									focus={keys.cell(index + 1, column + 1)}
								/>
							))}
						</tr>
					))}
				</tbody>
			</table>
		</div>
	);
}

interface HeadProps {
	readonly head: Head;
	readonly index: number;
	readonly keys: GridKeys;
}

function ColumnHead({ head: { entity, total }, index, keys }: HeadProps) {
	return (
		<th scope="col">
			<Link to={entityAddress(entity.id)} title={titleOf(entity, total)} {...keys.cell(0, index + 1)}>
				<span className="discourse-name">{entity.name}</span>
				<Total total={total} />
			</Link>
		</th>
	);
}

function RowHead({ head: { entity, total }, index, keys }: HeadProps) {
	return (
		<th scope="row">
			<Link to={entityAddress(entity.id)} title={titleOf(entity, total)} {...keys.cell(index + 1, 0)}>
				<span className="discourse-name">{entity.name}</span>
				<Total total={total} />
			</Link>
		</th>
	);
}

function Total({ total }: { total: number }) {
	return (
		<small>
			<span className="for-screen-readers">, total </span>
			{total}
		</small>
	);
}

function titleOf(entity: Head["entity"], total: number): string {
	return `${entity.name} (${kindOf(entity)}): ${statementsInWords(total)}, counted once for each target`;
}

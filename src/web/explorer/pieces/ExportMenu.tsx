// Takes a list away as a file, CSV or JSON.
import { useState } from "react";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import { inWords } from "../client/inWords.ts";
import { inCsv, type Row } from "./csv.ts";
import { download } from "./download.ts";

export type { Row } from "./csv.ts";

export interface ExportMenuProps<Node> {
	/** Name of the file without its ending. */
	readonly name: string;
	/** All of the list, not only what is shown. */
	readonly load: () => Promise<readonly Node[]> | readonly Node[];
	/** How many there are; a list so long that `load` stops before its end is told to be cut. */
	readonly total?: number;
	/** One row of the CSV file; JSON takes the nodes as the API gave them. */
	readonly toRow: (node: Node) => Row;
}

export function ExportMenu<Node>({ name, load, total = 0, toRow }: ExportMenuProps<Node>) {
	const [said, setSaid] = useState<string | null>(null);
	async function take(format: string) {
		setSaid("Preparing …");
		try {
			const nodes = await load();
			if (format === "csv") download(`${name}.csv`, "text/csv;charset=utf-8", inCsv(nodes.map(toRow)));
			else download(`${name}.json`, "application/json", `${JSON.stringify(nodes, null, "\t")}\n`);
			setSaid(nodes.length < total ? cut(nodes.length, total) : null);
		} catch (error) {
			setSaid(`Not exported: ${inWords(error)}`);
		}
	}
	return (
		<>
			<MenuTrigger>
				<Button className="button">Export</Button>
				<Popover className="popover" placement="bottom end">
					<Menu className="menu" onAction={(format) => void take(String(format))}>
						<MenuItem id="csv">CSV, for a spreadsheet</MenuItem>
						<MenuItem id="json">JSON, as the API gave it</MenuItem>
					</Menu>
				</Popover>
			</MenuTrigger>
			<span role="status" className="said">
				{said}
			</span>
		</>
	);
}

const number = new Intl.NumberFormat("en");

function cut(rows: number, total: number): string {
	return `The file holds the first ${number.format(rows)} of ${number.format(total)}: narrow the list, or ask the API for the rest.`;
}

// A file for neo4j-admin: a header, then a line for each node or edge.
import type { Properties } from "../rows/row.ts";
import { lineWriter } from "../spool/lines.ts";
import type { Columns } from "./columns.ts";

/** Stands between the items of a list, and between labels: no text of a seed is likely to hold it, and one that does is refused. */
export const separator = "\u001f";

/** How neo4j-admin is told of it. */
export const separatorOption = "--array-delimiter=U+001F";

export interface Table {
	readonly path: string;
	/** @param fixed the first columns: ids, labels, type */
	add(fixed: readonly string[], properties: Properties): void;
	end(): void;
}

/** @param fixed the names of the first columns in the words of neo4j-admin, such as `:START_ID` */
export function table(path: string, fixed: readonly string[], columns: Columns): Table {
	const names = Object.keys(columns);
	const file = lineWriter(path);
	file.write([...fixed, ...names.map((name) => `${name}:${columns[name]}`)].join(","));
	return {
		path,
		add(first, properties) {
			for (const name of Object.keys(properties)) {
				if (!(name in columns)) throw new Error(`wanted a column of ${path} for ${name}, got none: see columns.ts`);
			}
			file.write([...first.map(quoted), ...names.map((name) => field(properties[name]))].join(","));
		},
		end() {
			file.end();
		},
	};
}

/** Nothing between commas is no property, quotation marks with nothing between them are an empty text or list. */
function field(value: Properties[string]): string {
	if (value === undefined) return "";
	if (typeof value === "string") return quoted(value);
	if (!Array.isArray(value)) return String(value);
	const unfit = value.find((item: string) => item.includes(separator));
	if (unfit !== undefined)
		throw new Error(`wanted text without the control character U+001F, got ${JSON.stringify(unfit)}`);
	return quoted(value.join(separator));
}

function quoted(text: string): string {
	return `"${text.replaceAll('"', '""')}"`;
}

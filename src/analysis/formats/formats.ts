// The formats in which an answer can be printed.
import type { Row } from "../../neo4j/connection.ts";
import type { Column } from "../questions/question.ts";
import { csv } from "./csv.ts";
import { json, ndjson } from "./json.ts";
import { table } from "./table.ts";

/** Prints rows as they come, so that no answer is too large. */
export type Format = (columns: readonly Column[], rows: AsyncIterable<Row>) => AsyncIterable<string>;

export const formatNames = ["table", "csv", "json", "ndjson"] as const;
export type FormatName = (typeof formatNames)[number];

export const formats: Readonly<Record<FormatName, Format>> = { table, csv, json, ndjson };

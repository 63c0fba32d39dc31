// The formats of an export, by name.
import { csv } from "./csv.ts";
import type { Format } from "./format.ts";
import { oneFile } from "./format.ts";
import { ftm } from "./ftm.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { jsonLd } from "./jsonLd.ts";
import { ndjson } from "./ndjson.ts";
import { stix } from "./stix.ts";

export const formatNames = ["csv", "ndjson", "graphml", "gexf", "jsonld", "ftm", "stix"] as const;
export type FormatName = (typeof formatNames)[number];

export const formats: Readonly<Record<FormatName, Format>> = {
	csv,
	ndjson: oneFile(ndjson),
	graphml: oneFile(graphml),
	gexf: oneFile(gexf),
	jsonld: oneFile(jsonLd),
	ftm: oneFile(ftm),
	stix: oneFile(stix),
};

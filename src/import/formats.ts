// The formats that can be imported, by the name that the command gives them.
import { claimReview } from "./formats/claimReview.ts";
import { csv } from "./formats/csv.ts";
import { gdeltQuotations } from "./formats/gdeltQuotations.ts";
import { quotebank } from "./formats/quotebank.ts";
import type { Reader } from "./reading.ts";

export const readers = {
	quotebank,
	claimreview: claimReview,
	"gdelt-gqg": gdeltQuotations,
	csv,
} as const satisfies Record<string, Reader>;

export type FormatName = keyof typeof readers;
export const formatNames = Object.keys(readers) as FormatName[];

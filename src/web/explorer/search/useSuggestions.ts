// What drops down from the search field for a text.
import { SearchDocument } from "../../../generated/client/graphql.ts";
import { addressOfNode, searchAddress } from "../addresses.ts";
import { useAnswer } from "../client/useAnswer.ts";
import type { Result } from "./Found.tsx";
import { useSettled } from "./useSettled.ts";

const shownResults = 8;

export interface Entry {
	readonly id: string;
	readonly address: string;
	/** Null for the entry that leads to the page of all results. */
	readonly result: Result | null;
}

export interface SearchSuggestions {
	/** The text without blanks around it. */
	readonly wanted: string;
	readonly entries: readonly Entry[];
	/** How the search stands. */
	readonly sentence: string;
	/** What the entries were found for: an earlier text, while the answer to this one is on its way. */
	readonly sought: string;
}

export function useSuggestions(text: string): SearchSuggestions {
	const wanted = text.trim();
	const sought = useSettled(wanted);
	const isIdle = wanted === "" || sought === "";
	const { data, trouble, isAsking } = useAnswer(
		SearchDocument,
		{ text: sought, first: shownResults },
		{ skip: isIdle, keepLast: true },
	);
	const { nodes = [], totalCount = 0 } = (!isIdle && data?.search) || {};
	const entries: Entry[] = nodes.map((result) => ({
		id: result.node.id,
		address: addressOfNode(result.node.__typename, result.node.id),
		result,
	}));
	if (entries.length > 0) entries.push({ id: "all", address: searchAddress(wanted), result: null });
	const isSettled = sought === wanted && !isAsking && data !== undefined;
	return { wanted, entries, sought, sentence: trouble ?? (isSettled ? sentenceOf(totalCount, wanted) : "Searching …") };
}

function sentenceOf(count: number, wanted: string): string {
	if (count === 0) return `Nothing is found for “${wanted}”.`;
	return count === 1 ? "1 result" : `${count} results`;
}

// As what, and how long, a relation held.
import type { RelationInListFragment } from "../../../generated/client/graphql.ts";
import { dateInWords } from "../words/dates.ts";

export function Held({ relation }: { relation: Pick<RelationInListFragment, "title" | "since" | "until" | "ended"> }) {
	const { title, since, until, ended } = relation;
	const parts = [
		title,
		since && `since ${dateInWords(since)}`,
		until && `until ${dateInWords(until)}`,
		ended && !until && "former",
	].filter(Boolean);
	return parts.length > 0 ? <span className="held">{parts.join(", ")}</span> : null;
}

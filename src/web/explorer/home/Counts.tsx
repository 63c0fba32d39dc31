// How much the graph holds now, or why that is not known; asked again and again.
import "./counts.css";
import { useQuery } from "@apollo/client/react";
import { CountsDocument, type CountsQuery } from "../../../generated/client/graphql.ts";
import { useApiState } from "../client/apiState.ts";
import { inWords } from "../client/inWords.ts";

type Stats = CountsQuery["stats"];

const shown: readonly (readonly [Exclude<keyof Stats, "seededAt" | "__typename">, string])[] = [
	["statements", "statements"],
	["quotes", "with their words"],
	["people", "people"],
	["organizations", "organizations"],
	["weapons", "weapons"],
	["places", "places"],
	["events", "events"],
	["unnamedSources", "unnamed sources"],
	["relations", "relations"],
	["documents", "documents"],
];

const pauseMilliseconds = 10_000;
const number = new Intl.NumberFormat("en");
const instant = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

export function Counts() {
	const { data, error } = useQuery(CountsDocument, {
		pollInterval: pauseMilliseconds,
		// Nobody looks at a hidden page, and the API has better things to do.
		skipPollAttempt: () => document.hidden,
	});
	const api = useApiState();
	const stats = data?.stats;
	const trouble = api.kind === "down" ? api.reason : error ? inWords(error) : null;
	return (
		<section className="counts" aria-label="What the graph holds now">
			<p role="status" className={trouble === null ? "state" : "state trouble"}>
				{sentence(stats, trouble)}
			</p>
			<dl className={trouble === null ? "" : "old"}>
				{shown.map(([key, label]) => (
					<div key={key}>
						<dt>{label}</dt>
						<dd>{stats ? number.format(stats[key]) : "–"}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function sentence(stats: Stats | undefined, trouble: string | null): string {
	// The API ends its messages without a full stop.
	if (trouble !== null)
		return `${trouble.replace(/\.?$/, ".")} ${stats ? "These counts are the last known ones. " : ""}Trying again.`;
	if (!stats) return "Asking the API …";
	if (stats.seededAt === null) return "The API answers, but nothing was loaded yet.";
	return `Live from the API. The graph last changed on ${instant.format(new Date(stats.seededAt))}.`;
}

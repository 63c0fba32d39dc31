// How much the graph holds, or why that is not known.
import { type Known, type Stats, useStats } from "./stats.ts";

const shown: readonly (readonly [keyof Omit<Stats, "seededAt">, string])[] = [
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

const number = new Intl.NumberFormat("en");
const instant = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeStyle: "short" });

export function Counts() {
	const known = useStats();
	return (
		<section className="counts" aria-label="What the graph holds now">
			<p role="status" className={known.trouble ? "state trouble" : "state"}>
				{sentence(known)}
			</p>
			<dl className={known.trouble ? "old" : ""}>
				{shown.map(([key, label]) => (
					<div key={key}>
						<dt>{label}</dt>
						<dd>{known.stats ? number.format(known.stats[key]) : "–"}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}

function sentence({ stats, trouble }: Known): string {
	if (trouble)
		return `${trouble} ${stats ? "These counts are the last known ones. " : ""}Trying again every two seconds.`;
	if (!stats) return "Asking the API …";
	if (stats.seededAt === null) return "The API answers, but nothing was loaded yet.";
	return `Live from the API. The graph last changed on ${instant.format(new Date(stats.seededAt))}.`;
}

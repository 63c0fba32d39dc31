// Two statements side by side, and how the one answers the other.
import { Link } from "react-router";
import type { StatementOfPairFragment } from "../../../generated/client/graphql.ts";
import { statementAddress } from "../addresses.ts";
import { DateText } from "../pieces/DateText.tsx";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { Source } from "../pieces/Source.tsx";
import { Targets } from "../pieces/Targets.tsx";
import { Words } from "../pieces/Words.tsx";
import { linkPhrases } from "../words/relations.ts";
import { acts, attributionRoles } from "../words/speech.ts";
import type { Pair } from "./pairs.ts";

export function PairCard({ pair: { type, from, to } }: { pair: Pair }) {
	const phrase = linkPhrases[type].forward.toLowerCase();
	return (
		<article className="disagreement card" aria-label={`${from.speaker.name} ${phrase} ${to.speaker.name}`}>
			<Side statement={from} />
			<p className="disagreement-link" data-type={type}>
				<span>{phrase}</span>
			</p>
			<Side statement={to} />
		</article>
	);
}

function Side({ statement }: { statement: StatementOfPairFragment }) {
	const { id, speaker, act, saidOn, inferred, about, document, locator } = statement;
	return (
		<div className="disagreement-side">
			<header>
				<h3>
					<EntityLink entity={speaker} withKind />
				</h3>
				<p className="soft">
					{acts[act]}
					{" · "}
					{saidOn ? <DateText date={saidOn} isInferred={inferred.includes("saidOn")} /> : "without a date"}
				</p>
			</header>
			<Words statement={statement} />
			<Targets about={about} />
			<Through statement={statement} />
			<footer>
				<Source document={document} line={locator.line} />{" "}
				<Link to={statementAddress(id)} className="in-context">
					In context<span className="for-screen-readers">: {statement.summary}</span>
				</Link>
			</footer>
		</div>
	);
}

/** Whoever stands between the speaker and the publisher; the publisher is named with the document. */
function Through({ statement: { attribution } }: { statement: StatementOfPairFragment }) {
	const between = attribution.filter(({ role }) => role !== "SPEAKER" && role !== "PUBLISHER");
	if (between.length === 0) return null;
	return (
		<p className="disagreement-through">
			<span className="caption">Came through</span>{" "}
			{between.map(({ position, role, source }, index) => (
				<span key={position}>
					{index > 0 && ", "}
					<EntityLink entity={source} /> <span className="soft">({attributionRoles[role]})</span>
				</span>
			))}
		</p>
	);
}

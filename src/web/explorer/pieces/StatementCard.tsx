// A statement in a list: who, what, about whom, and where it stands.
import { Link } from "react-router";
import type { StatementInListFragment } from "../../../generated/client/graphql.ts";
import { statementAddress } from "../addresses.ts";
import { acts } from "../words/speech.ts";
import { DateText } from "./DateText.tsx";
import { EntityLink } from "./EntityLink.tsx";
import { Source } from "./Source.tsx";
import { Targets } from "./Targets.tsx";
import { Words } from "./Words.tsx";

export interface StatementCardProps {
	readonly statement: StatementInListFragment;
	/** False on the page of the document itself. */
	readonly withSource?: boolean;
}

export function StatementCard({ statement, withSource = true }: StatementCardProps) {
	const { id, speaker, act, saidOn, inferred, about, document, locator, hearsayDistance, links } = statement;
	return (
		<article className="statement-card card">
			<header>
				<span className="who">
					<EntityLink entity={speaker} />
				</span>
				<span className="act">{acts[act]}</span>
				{saidOn && <DateText date={saidOn} isInferred={inferred.includes("saidOn")} />}
			</header>
			<Words statement={statement} />
			<Targets about={about} />
			<footer>
				{withSource && <Source document={document} line={locator.line} />}
				{hearsayDistance > 1 && <span>{hearsayDistance} links from speaker to publisher</span>}
				{links.length > 0 && (
					<span>{links.length === 1 ? "1 linked statement" : `${links.length} linked statements`}</span>
				)}
				<Link to={statementAddress(id)} className="in-context">
					In context<span className="for-screen-readers">: {statement.summary}</span>
				</Link>
			</footer>
		</article>
	);
}

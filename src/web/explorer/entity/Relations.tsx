// The relations of an entity by type, each with the place that states it.
import { Link } from "react-router";
import type { RelationInListFragment } from "../../../generated/client/graphql.ts";
import { statementAddress } from "../addresses.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { Source } from "../pieces/Source.tsx";
import { relationPhrases } from "../words/relations.ts";
import { Held } from "./Held.tsx";

interface Group {
	/** `operates`, `is operated by` */
	readonly phrase: string;
	readonly relations: readonly RelationInListFragment[];
}

export function Relations({ relations, of }: { relations: readonly RelationInListFragment[]; of: string }) {
	return groupsOf(relations, of).map(({ phrase, relations: group }) => (
		<section key={phrase} className="relations">
			<h3>
				{phrase} <span className="count">{group.length}</span>
			</h3>
			<ul>
				{group.map((relation) => (
					<li key={relation.id}>
						<p>
							<EntityLink entity={relation.source.id === of ? relation.target : relation.source} withKind />{" "}
							<Held relation={relation} />
						</p>
						<EvidenceList evidence={relation.evidence} />
					</li>
				))}
			</ul>
		</section>
	));
}

export function EvidenceList({ evidence }: { evidence: RelationInListFragment["evidence"] }) {
	return (
		<ul className="evidence" aria-label="Evidence">
			{evidence.map(({ document, locator, statement }) => (
				<li key={`${document.id}:${locator.line}:${statement?.id}`}>
					<Source document={document} line={locator.line} />
					{statement ? (
						<>
							{" · claimed by "}
							<EntityLink entity={statement.speaker} />
							{": "}
							<Link to={statementAddress(statement.id)}>{statement.summary}</Link>
						</>
					) : (
						" · in the document's own voice"
					)}
				</li>
			))}
		</ul>
	);
}

function groupsOf(relations: readonly RelationInListFragment[], of: string): Group[] {
	const groups = new Map<string, RelationInListFragment[]>();
	for (const relation of relations) {
		const phrase = relationPhrases[relation.type][relation.source.id === of ? "forward" : "backward"];
		groups.set(phrase, [...(groups.get(phrase) ?? []), relation]);
	}
	return [...groups].map(([phrase, group]) => ({ phrase, relations: group }));
}

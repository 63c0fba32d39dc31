// How statements and relations are written as rows of a table that a reader takes away.
import type { RelationInListFragment, StatementInListFragment } from "../../../generated/client/graphql.ts";
import type { Row } from "../pieces/csv.ts";

export function statementRow(statement: StatementInListFragment): Row {
	const { id, speaker, about, document, locator } = statement;
	return {
		id,
		speaker: speaker.name,
		speakerId: speaker.id,
		act: statement.act,
		mode: statement.mode,
		saidOn: statement.saidOn ?? null,
		summary: statement.summary,
		quote: statement.quote ?? null,
		about: about.map(({ entity, stance }) => `${entity.name} (${stance})`).join("; "),
		aboutIds: about.map(({ entity }) => entity.id).join("; "),
		hearsayDistance: statement.hearsayDistance,
		publisher: document.publisher?.name ?? null,
		document: document.title ?? null,
		documentId: document.id,
		line: locator.line,
	};
}

export function relationRow(relation: RelationInListFragment): Row {
	const { id, source, type, target, evidence } = relation;
	return {
		id,
		source: source.name,
		sourceId: source.id,
		type,
		target: target.name,
		targetId: target.id,
		title: relation.title ?? null,
		since: relation.since ?? null,
		until: relation.until ?? null,
		ended: relation.ended,
		evidence: evidence.map(({ document, locator }) => `${document.id}:${locator.line}`).join("; "),
	};
}

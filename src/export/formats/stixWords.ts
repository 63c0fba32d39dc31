// Statements and relations in STIX: a statement is a note of its speaker, a relation a relationship.
import { attribution, type Evidence, type Locator, type RelationRecord, type StatementRecord } from "../records.ts";
import { instant, type Producer, refOf, stixId } from "./stixCommon.ts";
import { citation, documentRef } from "./stixThings.ts";

/** The note, and how it answers others. */
export function statementObjects(by: Producer, of: StatementRecord): object[] {
	const { id, speaker, quote, about, to, document, locator } = of;
	const entities = [speaker, ...about.map(({ entity }) => entity), ...to];
	const note = by.object(
		"note",
		id,
		{
			abstract: of.summary,
			content: quote ?? of.summary,
			authors: [speaker.name],
			object_refs: [...new Set([...entities.map(refOf), documentRef(document)])],
			labels: [of.act, of.mode, ...(of.channel === null ? [] : [of.channel])].map((label) => label.toLowerCase()),
			external_references: [citation(document, place(locator))],
		},
		{
			...{ quote, act: of.act, mode: of.mode, cue: of.cue, channel: of.channel, said_on: of.saidOn },
			speaker_ref: refOf(speaker),
			targets: about.map(({ entity, stance }) => ({ entity_ref: refOf(entity), stance })),
			addressee_refs: to.map(refOf),
			attribution: attribution(of).map(({ source, role, position }) => ({ source_ref: refOf(source), role, position })),
			hearsay_distance: of.hearsayDistance,
			document_ref: documentRef(document),
			...placed(locator),
			inferred: of.inferred,
		},
	);
	const links = of.links
		.filter(({ isExported }) => isExported)
		.map(({ type, statement }) =>
			by.relationship(type, `${id} ${type} ${statement.id}`, stixId("note", id), stixId("note", statement.id)),
		);
	return [note, ...links];
}

export function relationObject(by: Producer, of: RelationRecord): object {
	const [start, stop] = [instant(of.since), instant(of.until)];
	// STIX wants the end after the start, which a partial date may hide.
	const isLater = stop !== null && (start === null || stop > start);
	return by.relationship(
		of.type,
		of.id,
		refOf(of.source),
		refOf(of.target),
		{
			description: of.title,
			start_time: start,
			stop_time: isLater ? stop : null,
			external_references: of.evidence.map(({ document, locator }) => citation(document, place(locator))),
		},
		{ since: of.since, until: of.until, ended: of.ended, evidence: of.evidence.map(evidence) },
	);
}

/** A statement that a filter left out is named by our id. */
function evidence({ document, locator, statement }: Evidence): object {
	return {
		document_ref: documentRef(document),
		...placed(locator),
		...(statement === null ? {} : { statement }),
	};
}

function placed({ line, start, end, exact }: Locator): object {
	return {
		line,
		...(start === null ? {} : { start }),
		...(end === null ? {} : { end }),
		...(exact === null ? {} : { exact }),
	};
}

function place({ line }: Locator): string {
	return `line ${line}`;
}

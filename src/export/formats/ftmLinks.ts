// Statements and relations in FollowTheMoney: a statement is a Note with its links, a relation the closest schema.
import type { EntityEnd, Evidence, RelationRecord, StatementRecord } from "../records.ts";
import { type FtmEntity, ftmEntity, ftmId, linkId } from "./ftmEntity.ts";
import { schemaOf } from "./ftmThings.ts";

export function statementEntities(of: StatementRecord): FtmEntity[] {
	const id = ftmId(of.id);
	const link = (type: string, position: number, subject: string, object: string, role = type): FtmEntity =>
		ftmEntity(linkId(of.id, type, position), "UnknownLink", {
			subject,
			object,
			role,
			date: of.saidOn,
			recordId: of.id,
		});
	return [
		ftmEntity(id, "Note", {
			name: of.summary,
			description: of.quote,
			entity: [...new Set([of.speaker, ...of.about.map(({ entity }) => entity)].map((entity) => ftmId(entity.id)))],
			publisher: of.publisher?.name ?? null,
			sourceUrl: of.document.url,
			proof: ftmId(of.document.id),
			keywords: [of.act, of.mode, of.channel],
			notes: [of.saidOn && `said on ${of.saidOn}`, of.cue && `cue: ${of.cue}`],
		}),
		ftmEntity(linkId(of.id, "REPORTED_IN"), "Documentation", {
			document: ftmId(of.document.id),
			entity: id,
			role: "REPORTED_IN",
			summary: place(of),
		}),
		link("SAID", 0, ftmId(of.speaker.id), id),
		...of.about.map(({ entity, stance }, at) => link("ABOUT", at, id, ftmId(entity.id), `ABOUT ${stance}`)),
		...of.to.map((entity, at) => link("TO", at, id, ftmId(entity.id))),
		...of.via.map(({ source, role, position }) =>
			link("VIA", position, id, ftmId(source.id), `VIA ${role} ${position}`),
		),
		...of.links
			.filter(({ isExported }) => isExported)
			.map(({ type, statement }, at) => link(type, at, id, ftmId(statement.id))),
	];
}

export function relationEntity(of: RelationRecord): FtmEntity {
	const { schema, source, target } = schemaFor(of);
	return ftmEntity(ftmId(of.id), schema, {
		[source]: ftmId(of.source.id),
		[target]: ftmId(of.target.id),
		role: of.title === null ? of.type : [of.type, of.title],
		startDate: of.since,
		endDate: of.until,
		status: of.ended ? "ended" : null,
		recordId: of.id,
		description: of.evidence.map((evidence) => citation(evidence)),
		sourceUrl: [...new Set(of.evidence.map(({ document }) => document.url))],
	});
}

/** Where a schema wants ends that ours are not, the relation is an UnknownLink, whose role says what it is. */
function schemaFor({ type, source, target }: RelationRecord): { schema: string; source: string; target: string } {
	const isOf = (end: EntityEnd, schemata: readonly string[]): boolean => schemata.includes(schemaOf(end));
	const organizations = ["Organization", "PublicBody", "Company"];
	const legal = [...organizations, "Person", "LegalEntity"];
	const toOrganization = isOf(target, organizations);
	if (type === "HEADS" && toOrganization) return { schema: "Directorship", source: "director", target: "organization" };
	if (type === "WORKS_FOR" && source.type === "Person" && toOrganization)
		return { schema: "Employment", source: "employee", target: "employer" };
	if (type === "MEMBER_OF" && isOf(source, legal) && toOrganization)
		return { schema: "Membership", source: "member", target: "organization" };
	if (type === "REPRESENTS" && isOf(source, legal) && isOf(target, legal))
		return { schema: "Representation", source: "agent", target: "client" };
	return { schema: "UnknownLink", source: "subject", target: "object" };
}

function citation({ document, locator, statement }: Evidence): string {
	return `${document.id} ${place({ locator })}${statement === null ? "" : ` ${statement}`}`;
}

function place({ locator: { line, start, end } }: Pick<Evidence, "locator">): string {
	return start === null || end === null ? `line ${line}` : `line ${line}, characters ${start}-${end}`;
}

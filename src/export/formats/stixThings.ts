// Documents and entities in STIX: reports, identities, locations, incidents, malware, and weapons of our own type.
import type { DocumentEnd, DocumentRecord, EntityRecord } from "../records.ts";
import { countryCode } from "./countries.ts";
import { instant, type Producer, refOf, stixId, typeOf } from "./stixCommon.ts";

/** A report needs a day of publication: a document without one is a grouping. */
export function documentRef({ id, publishedOn }: Pick<DocumentEnd, "id" | "publishedOn">): string {
	return stixId(publishedOn === null ? "grouping" : "report", id);
}

export function documentObjects(by: Producer, of: DocumentRecord): object[] {
	const { id, publisher, publishedOn, statements } = of;
	const notes = statements.map((statement) => stixId("note", statement));
	const own = {
		name: of.title ?? id,
		...(publishedOn === null ? { context: "unspecified" } : { published: instant(publishedOn) }),
		lang: of.language,
		external_references: [citation(of)],
		object_refs: notes.length > 0 ? notes : [publisher === null ? by.id : refOf(publisher)],
	};
	const extension = {
		published_on: publishedOn,
		authors: of.authors,
		source_file: of.sourceFile,
		sha256: of.sha256,
		first_line: of.firstLine,
		last_line: of.lastLine,
	};
	const report = by.object(publishedOn === null ? "grouping" : "report", id, own, extension);
	if (publisher === null) return [report];
	return [report, by.relationship("PUBLISHED_BY", `${id} PUBLISHED_BY`, documentRef(of), refOf(publisher))];
}

export function entityObjects(by: Producer, of: EntityRecord): object[] {
	const { id, name, description, kind, aliases, speaksFrom, document } = of;
	const extension = { label: of.type, kind, aliases, date: of.date, collective: of.collective };
	const entity = by.object(typeOf(of), id, { name, description, ...ownOf(of) }, extension);
	const [source, from, quoted] = [refOf(of), `${id} SPEAKS_FROM`, `${id} QUOTED_IN`];
	return [
		entity,
		...(speaksFrom === null ? [] : [by.relationship("SPEAKS_FROM", from, source, refOf(speaksFrom))]),
		...(document === null ? [] : [by.relationship("QUOTED_IN", quoted, source, documentRef(document))]),
	];
}

/** What STIX wants of the type. */
function ownOf(of: EntityRecord): object {
	switch (typeOf(of)) {
		case "identity":
			return { identity_class: identityClass(of) };
		case "location":
			return location(of);
		case "malware":
			return { is_family: true };
		default:
			return {};
	}
}

function identityClass({ type, collective }: EntityRecord): string {
	if (type === "Organization") return "organization";
	return collective ? "group" : "individual";
}

/** Every location has a country or a region; where the name is that of no country, it is all that is known. */
function location({ name, aliases, kind }: EntityRecord): object {
	const country = kind === "COUNTRY" ? countryCode([name, ...aliases]) : null;
	return country === null ? { region: name } : { country };
}

/** Where a reader finds it. */
export function citation({ id, title, url }: Pick<DocumentEnd, "id" | "title" | "url">, place?: string): object {
	const named = { source_name: title ?? id, external_id: id };
	return { ...named, ...(url === null ? {} : { url }), ...(place === undefined ? {} : { description: place }) };
}

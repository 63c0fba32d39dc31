// Documents and entities as things of FollowTheMoney.
import type { DocumentRecord, EntityEnd, EntityRecord } from "../records.ts";
import { countryCode } from "./countries.ts";
import { type FtmEntity, ftmEntity, ftmId, linkId } from "./ftmEntity.ts";

/** By kind of organization or weapon, where there is a closer schema than that of the label. */
const schemaByKind: Readonly<Record<string, string>> = {
	"Organization GOVERNMENT": "PublicBody",
	"Organization MILITARY": "PublicBody",
	"Organization INTELLIGENCE": "PublicBody",
	"Organization COMPANY": "Company",
	"Weapon AIRCRAFT": "Airplane",
	"Weapon HELICOPTER": "Airplane",
	"Weapon AERIAL_DRONE": "Airplane",
	"Weapon SHIP": "Vessel",
	"Weapon NAVAL_DRONE": "Vessel",
	"Weapon ARMORED_VEHICLE": "Vehicle",
	// A country that speaks and acts is its state.
	"Place COUNTRY": "PublicBody",
};

const schemaByLabel = {
	Person: "Person",
	Organization: "Organization",
	Weapon: "Asset",
	Place: "Address",
	Event: "Event",
	UnnamedSource: "LegalEntity",
};

export function schemaOf({ type, kind }: Pick<EntityEnd, "type" | "kind">): string {
	return schemaByKind[`${type} ${kind}`] ?? schemaByLabel[type];
}

export function documentEntities(of: DocumentRecord): FtmEntity[] {
	const id = ftmId(of.id);
	const article = ftmEntity(id, "Article", {
		title: of.title ?? of.id,
		author: of.authors,
		publisher: of.publisher?.name ?? null,
		publishedAt: of.publishedOn,
		sourceUrl: of.url,
		notes: [`${of.sourceFile} sha256:${of.sha256} lines ${of.firstLine}-${of.lastLine}`, `language: ${of.language}`],
	});
	if (of.publisher === null) return [article];
	const links = { document: id, entity: ftmId(of.publisher.id), role: "PUBLISHED_BY" };
	return [article, ftmEntity(linkId(of.id, "PUBLISHED_BY"), "Documentation", links)];
}

export function thingEntities(of: EntityRecord): FtmEntity[] {
	const id = ftmId(of.id);
	const schema = schemaOf(of);
	const thing = ftmEntity(id, schema, {
		name: of.name,
		alias: of.aliases,
		description: of.description,
		country: of.type === "Place" ? (countryCode([of.name, ...of.aliases])?.toLowerCase() ?? null) : null,
		keywords: [of.type, of.kind, of.collective ? "collective" : null],
		...(schema === "Event" ? { date: of.date } : {}),
		...(schema === "Address" ? { full: of.name } : {}),
	});
	const home = of.speaksFrom && { subject: id, object: ftmId(of.speaksFrom.id), role: "SPEAKS_FROM" };
	const quoted = of.document && { document: ftmId(of.document.id), entity: id, role: "QUOTED_IN" };
	return [
		thing,
		...(home ? [ftmEntity(linkId(of.id, "SPEAKS_FROM"), "UnknownLink", home)] : []),
		...(quoted ? [ftmEntity(linkId(of.id, "QUOTED_IN"), "Documentation", quoted)] : []),
	];
}

// The terms of the JSON-LD export: which IRI each means, and what its values are.

/** The namespace of our ids and words. */
export const ours = "urn:whosaid:";

/** The IRI of a thing of the graph: `urn:whosaid:person:vladimir-putin`. Characters that no IRI can have are escaped. */
export function iri(id: string): string {
	return ours + id.replace(/[^\p{L}\p{N}:/~._-]/gu, encodeURIComponent);
}

const reference = (id: string): object => ({ "@id": id, "@type": "@id" });
const integer = (id: string): object => ({ "@id": id, "@type": "xsd:integer" });

export const context = {
	"@version": 1.1,
	"@vocab": "https://schema.org/",
	prov: "http://www.w3.org/ns/prov#",
	oa: "http://www.w3.org/ns/oa#",
	rdf: "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
	xsd: "http://www.w3.org/2001/XMLSchema#",
	dcterms: "http://purl.org/dc/terms/",
	whosaid: ours,

	url: reference("https://schema.org/url"),
	about: reference("https://schema.org/about"),
	author: reference("https://schema.org/author"),
	spokenByCharacter: reference("https://schema.org/spokenByCharacter"),
	appearance: reference("https://schema.org/appearance"),
	publisher: reference("https://schema.org/publisher"),
	affiliation: reference("https://schema.org/affiliation"),
	subjectOf: reference("https://schema.org/subjectOf"),

	agent: reference("prov:agent"),
	wasAttributedTo: reference("prov:wasAttributedTo"),
	qualifiedAttribution: "prov:qualifiedAttribution",
	wasDerivedFrom: reference("prov:wasDerivedFrom"),

	subject: reference("rdf:subject"),
	predicate: reference("rdf:predicate"),
	object: reference("rdf:object"),

	body: reference("oa:hasBody"),
	target: "oa:hasTarget",
	source: reference("oa:hasSource"),
	selector: "oa:hasSelector",
	refinedBy: "oa:refinedBy",
	motivation: reference("oa:motivatedBy"),
	exact: "oa:exact",
	start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
	end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
	value: "rdf:value",
	conformsTo: reference("dcterms:conformsTo"),

	mode: reference("whosaid:mode"),
	act: reference("whosaid:act"),
	channel: reference("whosaid:channel"),
	cue: "whosaid:cue",
	kind: reference("whosaid:kind"),
	collective: "whosaid:collective",
	ended: "whosaid:ended",
	inferred: "whosaid:inferred",
	addressee: reference("whosaid:addressee"),
	stanceTaken: "whosaid:stanceTaken",
	stance: reference("whosaid:stance"),
	towards: reference("whosaid:towards"),
	role: reference("whosaid:role"),
	position: integer("whosaid:position"),
	line: integer("whosaid:line"),
	hearsayDistance: integer("whosaid:hearsayDistance"),
	statedIn: reference("whosaid:statedIn"),
	embeddedIn: reference("whosaid:embeddedIn"),
	denies: reference("whosaid:denies"),
	contradicts: reference("whosaid:contradicts"),
	corroborates: reference("whosaid:corroborates"),
	respondsTo: reference("whosaid:respondsTo"),
} as const;

/** A value of an enumeration of the API. */
export function term(value: string): string;
export function term(value: string | null): string | null;
export function term(value: string | null): string | null {
	return value === null ? null : ours + value;
}

const precisions: Readonly<Record<number, string>> = { 4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date" };

/** As exact as it is known. */
export function date(partial: string | null): object | null {
	return partial === null ? null : { "@type": precisions[partial.length] ?? "xsd:string", "@value": partial };
}

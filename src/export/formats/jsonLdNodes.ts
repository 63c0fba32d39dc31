// The nodes of the JSON-LD export: each record as what other vocabularies call it, beside our own type.
import {
	attribution,
	type DocumentRecord,
	type EntityRecord,
	type Label,
	type Locator,
	type RelationRecord,
	type StatementRecord,
} from "../records.ts";
import { date, iri, term } from "./jsonLdContext.ts";

const entityTypes: Readonly<Record<Label, readonly string[]>> = {
	Person: ["Person", "prov:Person"],
	Organization: ["Organization", "prov:Organization"],
	Weapon: ["Product", "prov:Entity"],
	Place: ["Place", "prov:Agent"],
	Event: ["Event", "prov:Activity"],
	UnnamedSource: ["prov:Agent"],
};

/** Kinds that schema.org has a type for. */
const kindTypes: Readonly<Record<string, string>> = {
	GOVERNMENT: "GovernmentOrganization",
	MEDIA: "NewsMediaOrganization",
	COMPANY: "Corporation",
	POLITICAL: "PoliticalParty",
	COUNTRY: "Country",
	CITY: "City",
	SEA: "SeaBodyOfWater",
};

export function documentNode(of: DocumentRecord): object {
	return {
		"@id": iri(of.id),
		"@type": ["CreativeWork", "prov:Entity", "whosaid:Document"],
		headline: of.title,
		publisher: of.publisher && iri(of.publisher.id),
		author: of.authors.map((name) => ({ "@type": "Person", name })),
		datePublished: date(of.publishedOn),
		url: of.url,
		inLanguage: of.language,
		sha256: of.sha256,
		"whosaid:sourceFile": of.sourceFile,
		"whosaid:firstLine": of.firstLine,
		"whosaid:lastLine": of.lastLine,
		inferred: of.inferred,
	};
}

export function entityNode(of: EntityRecord): object {
	const own = of.kind === null ? undefined : kindTypes[of.kind];
	return {
		"@id": iri(of.id),
		"@type": [...entityTypes[of.type], ...(own ? [own] : []), `whosaid:${of.type}`],
		identifier: of.id,
		name: of.name,
		alternateName: of.aliases,
		description: of.description,
		kind: term(of.kind),
		startDate: date(of.date),
		collective: of.collective,
		affiliation: of.speaksFrom && iri(of.speaksFrom.id),
		subjectOf: of.document && iri(of.document.id),
		inferred: of.inferred,
	};
}

const linkTerms = {
	DENIES: "denies",
	CONTRADICTS: "contradicts",
	CORROBORATES: "corroborates",
	RESPONDS_TO: "respondsTo",
	EMBEDDED_IN: "embeddedIn",
} as const;

/** The statement, and the annotation that says where it stands. */
export function statementNodes(of: StatementRecord): object[] {
	const id = iri(of.id);
	const speaker = iri(of.speaker.id);
	const links = Object.entries(linkTerms).map(([type, name]) => {
		const linked = of.links.filter((link) => link.type === type);
		return [name, linked.map(({ statement }) => iri(statement.id))];
	});
	const statement = {
		"@id": id,
		"@type": ["Claim", ...(of.quote === null ? [] : ["Quotation"]), "prov:Entity", "whosaid:Statement"],
		identifier: of.id,
		author: speaker,
		spokenByCharacter: of.quote === null ? null : speaker,
		abstract: of.summary,
		text: of.quote,
		dateCreated: date(of.saidOn),
		about: of.about.map(({ entity }) => iri(entity.id)),
		stanceTaken: of.about.map(({ entity, stance }, position) => ({
			"@id": `${id}#about-${position}`,
			towards: iri(entity.id),
			stance: term(stance),
			position,
		})),
		addressee: of.to.map((entity) => iri(entity.id)),
		mode: term(of.mode),
		act: term(of.act),
		cue: of.cue,
		channel: term(of.channel),
		hearsayDistance: of.hearsayDistance,
		wasAttributedTo: speaker,
		qualifiedAttribution: attribution(of).map(({ source, role, position }) => ({
			"@id": `${id}#attribution-${position}`,
			"@type": "prov:Attribution",
			agent: iri(source.id),
			role: term(role),
			position,
		})),
		appearance: iri(of.document.id),
		wasDerivedFrom: iri(of.document.id),
		...Object.fromEntries(links),
		inferred: of.inferred,
	};
	return [statement, annotation(`${id}#place`, id, of.document.id, of.locator, of.quote)];
}

/** The relation as an rdf:Statement, and an annotation for each piece of its evidence. */
export function relationNodes(of: RelationRecord): object[] {
	const id = iri(of.id);
	const relation = {
		"@id": id,
		"@type": ["Role", "rdf:Statement", "prov:Entity", "whosaid:Relation"],
		identifier: of.id,
		subject: iri(of.source.id),
		predicate: term(of.type),
		object: iri(of.target.id),
		roleName: of.title,
		startDate: date(of.since),
		endDate: date(of.until),
		ended: of.ended,
		wasDerivedFrom: [...new Set(of.evidence.map(({ document }) => iri(document.id)))],
	};
	const evidence = of.evidence.map(({ id: evidenceId, document, locator, statement }) => ({
		...annotation(iri(evidenceId), id, document.id, locator, null),
		statedIn: statement === null ? null : iri(statement),
	}));
	return [relation, ...evidence];
}

/** Lines are those of RFC 5147, which counts the gaps between them: the first line is from 0 to 1. */
function annotation(id: string, body: string, document: string, place: Locator, quote: string | null): object {
	const { line, start, end } = place;
	const passages = place.exact === null ? (quote?.split(" … ") ?? []) : [place.exact];
	const quoted = passages.map((exact) => ({ "@type": "oa:TextQuoteSelector", exact }));
	const characters = start === null || end === null ? null : { "@type": "oa:TextPositionSelector", start, end };
	const inLine = {
		"@type": "oa:FragmentSelector",
		conformsTo: "http://tools.ietf.org/rfc/rfc5147",
		value: `line=${line - 1},${line}`,
		refinedBy: characters,
	};
	return {
		"@id": id,
		"@type": "oa:Annotation",
		motivation: "oa:identifying",
		body,
		target: { "@type": "oa:SpecificResource", source: iri(document), selector: [inLine, ...quoted] },
		line,
	};
}

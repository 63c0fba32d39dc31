// Entities that an import adds, under ids that depend on nothing but whom they name.
import { fold } from "../fold.ts";
import type { Entity } from "../seed/format/entities.ts";
import { type Reference, Refused } from "./found.ts";
import type { KnownEntities } from "./known.ts";
import { hashOf, slugOf } from "./slug.ts";

/** The person of an item of Wikidata: names repeat and change, the item does not. */
export function personOfWikidata(name: string, item: string): Reference {
	if (!/^Q[1-9]\d*$/.test(item)) throw new Refused("speaker without an item of Wikidata", JSON.stringify(item));
	return made(`person:wikidata-${item.toLowerCase()}`, { name, description: `${item} in Wikidata.` });
}

/** Somebody of whom no more than the name is told: who bears the same name is taken for the same. */
export function namedPerson(name: string, known: KnownEntities): Reference {
	return made(freeId("person", name, known), { name });
}

/** As `namedPerson`, of an organization. */
export function namedOrganization(name: string, known: KnownEntities, kind: "MEDIA" | "OTHER"): Reference {
	return made(freeId("organization", name, known), { name, kind });
}

/** Who publishes at an address: an outlet that is known, else one that is called as its host. */
export function outletAt(url: URL, known: KnownEntities): Reference {
	const host = url.hostname.replace(/^www\d*\./, "");
	if (fold(host) === "") throw new Refused("address without a host", url.href);
	const slug = slugOf(host.replaceAll(".", "-"));
	return known.outletOf(host) ?? made(`organization:${slug}`, { name: host, kind: "MEDIA" });
}

/** An id that no entity of the seed has: one of another name may have been given it there. */
function freeId(type: "person" | "organization", name: string, known: KnownEntities): string {
	const id = `${type}:${slugOf(name)}`;
	return known.has(id) ? `${id}-${hashOf(fold(name))}` : id;
}

function made(id: string, entity: Partial<Entity> & { name: string }): Reference {
	return { id, entity: { aliases: [], inferred: {}, ...entity } };
}

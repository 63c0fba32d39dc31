// What all STIX objects of an export share: ids made of ours, the producer, the extension that holds what STIX has no word for.
import { v5 } from "uuid";
import type { EntityEnd } from "../records.ts";

/** Of our ids; made once, by chance. */
const namespace = "6f6c0bd0-2f0c-4a7e-9a3e-5d1f3c0f7b52";

/** When an object was first made is not known of any; it must never change for an id. */
const created = "2024-01-01T00:00:00.000Z";

/** The same for the same id of ours, in every export. */
export function stixId(type: string, id: string): string {
	return `${type}--${v5(id, namespace)}`;
}

export function bundleId(loadedAt: string | null): string {
	return stixId("bundle", String(loadedAt));
}

const extensionId = stixId("extension-definition", "extension");
const producerId = stixId("identity", "whosaid");

/** Makes the objects of one export: all were modified when the graph was last loaded. */
export interface Producer {
	readonly objects: readonly object[];
	/** Of its identity. */
	readonly id: string;
	/** @param own What the object has beside its id, and, in `extension`, what STIX has no property for */
	object(type: string, id: string, own: object, extension?: object): object;
	relationship(type: string, id: string, source: string, target: string, own?: object, extension?: object): object;
}

export function producer(loadedAt: string | null): Producer {
	const modified = loadedAt === null ? created : new Date(loadedAt).toISOString();
	const head = { spec_version: "2.1", created, modified };
	const object: Producer["object"] = (type, id, own, extension = {}) => {
		const more = { whosaid_id: id, ...extension };
		// The properties of an object that is all extension are its own.
		const extended =
			type === weaponType
				? { ...told(more), extensions: { [extensionId]: { extension_type: "new-sdo" } } }
				: { extensions: { [extensionId]: told({ extension_type: "property-extension", ...more }) } };
		return told({ type, id: stixId(type, id), ...head, created_by_ref: producerId, ...own, ...extended });
	};
	return {
		id: producerId,
		objects: [
			{ type: "identity", id: producerId, ...head, name: "whosaid", identity_class: "system" },
			{
				type: "extension-definition",
				id: extensionId,
				...head,
				created_by_ref: producerId,
				name: "whosaid",
				description:
					"Who said what about whom: the attributes of statements and relations, and their places in documents; and weapons, which STIX has no object for.",
				schema: "README.md, section Exports",
				version: "1.0.0",
				extension_types: ["property-extension", "new-sdo"],
			},
		],
		object,
		relationship: (type, id, source_ref, target_ref, own = {}, extension = {}) =>
			object("relationship", id, { relationship_type: word(type), source_ref, target_ref, ...own }, extension),
	};
}

/** A weapon that is no malware. */
export const weaponType = "x-whosaid-weapon";

const typeByLabel = {
	Person: "identity",
	Organization: "identity",
	UnnamedSource: "identity",
	Place: "location",
	Event: "incident",
	Weapon: weaponType,
};

export function typeOf({ type, kind }: Pick<EntityEnd, "type" | "kind">): string {
	return type === "Weapon" && kind === "CYBER" ? "malware" : typeByLabel[type];
}

export function refOf(entity: EntityEnd): string {
	return stixId(typeOf(entity), entity.id);
}

/** SPEAKS_FROM as STIX writes it: speaks-from. */
export function word(constant: string): string {
	return constant.toLowerCase().replaceAll("_", "-");
}

/** The first instant of a date; null when it is not known. */
export function instant(partial: string | null): string | null {
	return partial === null ? null : new Date(`${(`${partial}-01-01`).slice(0, 10)}T00:00:00Z`).toISOString();
}

/** STIX has neither null nor empty lists. */
function told(object: object): object {
	return Object.fromEntries(
		Object.entries(object).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
	);
}

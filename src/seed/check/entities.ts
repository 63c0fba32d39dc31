// That each entity stands in the file of its kind and has the fields of its kind.
import { fold } from "../../fold.ts";
import { OrganizationKind, PlaceKind, WeaponKind } from "../../generated/vocabulary.ts";
import { at, kindOf, type NamedEntry } from "../files/entries.ts";
import { type Report, shown } from "../files/problem.ts";
import type { SeedFile } from "../files/seedFile.ts";
import type { Entity } from "../format/entities.ts";
import { checkInferred } from "./inferred.ts";

/** The file of the entities of a kind. */
export const fileOf: Readonly<Record<string, string>> = {
	person: "entities/people.yaml",
	organization: "entities/organizations.yaml",
	weapon: "entities/weapons.yaml",
	place: "entities/places.yaml",
	event: "entities/events.yaml",
};

const kindsOf: Readonly<Record<string, readonly string[]>> = {
	organization: OrganizationKind,
	weapon: WeaponKind,
	place: PlaceKind,
};

export function checkEntities(file: SeedFile, entities: readonly NamedEntry<Entity>[], report: Report): void {
	const names = Object.values(fileOf);
	if (!names.includes(file.name)) report({ file, path: [] }, `one of the files ${names.join(", ")}`, file.name);
	for (const entity of entities) {
		const home = fileOf[kindOf(entity.id)];
		if (names.includes(entity.file.name) && entity.file.name !== home) {
			report(entity, `${kindOf(entity.id)}: ids in ${home}`, shown(entity.id));
		}
		checkKind(entity, report);
		checkInferred(entity, report);
		checkNames(entity, report);
	}
}

function checkKind(entity: NamedEntry<Entity>, report: Report): void {
	const type = kindOf(entity.id);
	const { kind, date } = entity.value;
	const kinds = kindsOf[type];
	if (kinds && kind === undefined) {
		report(entity, `the key kind, one of ${kinds.join(", ")}`, "none");
	} else if (kinds && kind !== undefined && !kinds.includes(kind)) {
		report(at(entity, "kind"), `a kind of ${type}, one of ${kinds.join(", ")}`, shown(kind));
	} else if (!kinds && kind !== undefined) {
		report(at(entity, "kind"), "a kind for organizations, weapons and places only", shown(kind));
	}
	if (type !== "event" && date !== undefined) report(at(entity, "date"), "a date for events only", shown(date));
}

function checkNames(entity: NamedEntry<Entity>, report: Report): void {
	const { name, aliases } = entity.value;
	if (fold(name) === "") report(at(entity, "name"), "a name with a letter or digit", shown(name));
	for (const [index, alias] of aliases.entries()) {
		const place = at(entity, "aliases", index);
		if (fold(alias) === "") report(place, "an alias with a letter or digit", shown(alias));
		else if (alias === name) report(place, "aliases other than the name", shown(alias));
		else if (aliases.indexOf(alias) < index) report(place, "each alias once", `${shown(alias)} again`);
	}
}

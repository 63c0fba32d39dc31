// What kinds of things are called in the explorer.
import type {
	EntityNameFragment,
	EntityType,
	OrganizationKind,
	PlaceKind,
	WeaponKind,
} from "../../../generated/client/graphql.ts";

const organizations: Readonly<Record<OrganizationKind, string>> = {
	GOVERNMENT: "State organ",
	MILITARY: "Armed forces",
	INTELLIGENCE: "Intelligence service",
	ARMED_GROUP: "Armed group",
	COMPANY: "Company",
	MEDIA: "News outlet",
	THINK_TANK: "Research institute",
	INTERNATIONAL: "International body",
	SPORTS: "Sports body",
	POLITICAL: "Political body",
	OTHER: "Organization",
};

const weapons: Readonly<Record<WeaponKind, string>> = {
	AIRCRAFT: "Aircraft",
	HELICOPTER: "Helicopter",
	NAVAL_DRONE: "Naval drone",
	AERIAL_DRONE: "Aerial drone",
	MISSILE: "Missile",
	ROCKET_ARTILLERY: "Rocket artillery",
	ARTILLERY: "Artillery",
	AIR_DEFENSE: "Air defense",
	ARMORED_VEHICLE: "Armored vehicle",
	SHIP: "Ship",
	ELECTRONIC_WARFARE: "Electronic warfare",
	DIRECTED_ENERGY: "Directed-energy weapon",
	SMALL_ARMS: "Small arms",
	EXPLOSIVE: "Explosive",
	CYBER: "Cyber weapon",
	NUCLEAR: "Nuclear weapon",
	CHEMICAL: "Chemical weapon",
	OTHER: "Weapon",
};

const places: Readonly<Record<PlaceKind, string>> = {
	COUNTRY: "Country",
	REGION: "Region",
	CITY: "City",
	BASE: "Base",
	PORT: "Port",
	SEA: "Water",
	SITE: "Site",
	OTHER: "Place",
};

/** `Person`, `Naval drone`, `Unnamed sources` */
export function kindOf(entity: EntityNameFragment): string {
	switch (entity.__typename) {
		case "Organization":
			return organizations[entity.organizationKind];
		case "Weapon":
			return weapons[entity.weaponKind];
		case "Place":
			return places[entity.placeKind];
		case "UnnamedSource":
			return entity.collective ? "Unnamed sources" : "Unnamed source";
		default:
			return entity.__typename;
	}
}

export const entityTypes: Readonly<Record<EntityType, string>> = {
	PERSON: "People",
	ORGANIZATION: "Organizations",
	PLACE: "Places and states",
	WEAPON: "Weapons",
	EVENT: "Events",
	UNNAMED_SOURCE: "Unnamed sources",
};

/** The kinds that are known to speak. */
export const speakerTypes: Readonly<Partial<Record<EntityType, string>>> = {
	PERSON: entityTypes.PERSON,
	ORGANIZATION: entityTypes.ORGANIZATION,
	PLACE: entityTypes.PLACE,
	UNNAMED_SOURCE: entityTypes.UNNAMED_SOURCE,
};

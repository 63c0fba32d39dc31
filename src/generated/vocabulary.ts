// Generated from schema/ by `npm run codegen`: do not edit.

/** What a station did on a statement's way to the publisher. */
export const AttributionRole = [
	"MESSENGER",
	"OUTLET",
	"PUBLISHER",
	"SPEAKER",
	"TRANSLATOR",
] as const;
export type AttributionRole = (typeof AttributionRole)[number];

/** Where or through what something was said. */
export const Channel = [
	"ARTICLE",
	"BRIEFING",
	"BROADCAST",
	"INTERVIEW",
	"LEAFLET",
	"LETTER",
	"MEETING",
	"OTHER",
	"REPORT",
	"SOCIAL_MEDIA",
	"SPEECH",
	"WRITTEN_STATEMENT",
] as const;
export type Channel = (typeof Channel)[number];

/** Seen from an entity: relations that leave it, that arrive at it, or both. */
export const Direction = [
	"BOTH",
	"IN",
	"OUT",
] as const;
export type Direction = (typeof Direction)[number];

/** How documents can be ordered; ties are broken by id. Those without a date come last when the newest come first. */
export const DocumentOrder = [
	"NEWEST_FIRST",
	"OLDEST_FIRST",
] as const;
export type DocumentOrder = (typeof DocumentOrder)[number];

/** How entities can be ordered; ties are broken by id. */
export const EntityOrder = [
	"MOST_SAID",
	"MOST_SAID_ABOUT",
	"NAME",
] as const;
export type EntityOrder = (typeof EntityOrder)[number];

/** The kinds of entity. */
export const EntityType = [
	"EVENT",
	"ORGANIZATION",
	"PERSON",
	"PLACE",
	"UNNAMED_SOURCE",
	"WEAPON",
] as const;
export type EntityType = (typeof EntityType)[number];

/** What sort of body an organization is. */
export const OrganizationKind = [
	"ARMED_GROUP",
	"COMPANY",
	"GOVERNMENT",
	"INTELLIGENCE",
	"INTERNATIONAL",
	"MEDIA",
	"MILITARY",
	"OTHER",
	"POLITICAL",
	"SPORTS",
	"THINK_TANK",
] as const;
export type OrganizationKind = (typeof OrganizationKind)[number];

/** By which kind of link a path may go from one entity to the next. */
export const PathStep = [
	"RELATION",
	"STATEMENT",
] as const;
export type PathStep = (typeof PathStep)[number];

/** What sort of place a place is. */
export const PlaceKind = [
	"BASE",
	"CITY",
	"COUNTRY",
	"OTHER",
	"PORT",
	"REGION",
	"SEA",
	"SITE",
] as const;
export type PlaceKind = (typeof PlaceKind)[number];

/** The vocabulary of relations. Each reads as a sentence from source to target; `@joins` says which ends it may have. */
export const RelationType = [
	"ACCREDITED_TO",
	"ALLIED_WITH",
	"ATTACKED",
	"AT_WAR_WITH",
	"CARRIES",
	"DEPLOYED_TO",
	"DETAINED",
	"DEVELOPS",
	"ELECTED_TO",
	"FOUNDED",
	"HEADS",
	"HOSTS",
	"IMITATES",
	"KILLED",
	"LOCATED_IN",
	"MANUFACTURES",
	"MEMBER_OF",
	"MET_WITH",
	"OCCUPIES",
	"OF_CLASS",
	"OPERATES",
	"OVERTHREW",
	"PARTICIPATED_IN",
	"PART_OF",
	"PROVIDES",
	"RECRUITED",
	"REPRESENTS",
	"RUNNING_MATE_OF",
	"SANCTIONS",
	"SPIES_ON",
	"SUPPLIES",
	"SUPPORTS",
	"TARGETS",
	"VARIANT_OF",
	"WORKS_FOR",
] as const;
export type RelationType = (typeof RelationType)[number];

/** Where a search found its text. */
export const SearchField = [
	"ALIAS",
	"DESCRIPTION",
	"NAME",
	"QUOTE",
	"SUMMARY",
	"TITLE",
] as const;
export type SearchField = (typeof SearchField)[number];

/** What a speaker does by saying something. */
export const SpeechAct = [
	"ACCUSE",
	"ANNOUNCE",
	"ASK",
	"ASSERT",
	"CONFIRM",
	"CRITICIZE",
	"DECLINE",
	"DEMAND",
	"DENY",
	"ESTIMATE",
	"EXPRESS",
	"OPINE",
	"PRAISE",
	"PREDICT",
	"PROMISE",
	"PROPOSE",
	"REJECT",
	"THREATEN",
	"WARN",
] as const;
export type SpeechAct = (typeof SpeechAct)[number];

/** What a speaker's words show of its attitude to a target (the classes of stance detection). */
export const Stance = [
	"AGAINST",
	"FAVOR",
	"MIXED",
	"NEUTRAL",
] as const;
export type Stance = (typeof Stance)[number];

/** How one statement answers another. */
export const StatementLinkType = [
	"CONTRADICTS",
	"CORROBORATES",
	"DENIES",
	"RESPONDS_TO",
] as const;
export type StatementLinkType = (typeof StatementLinkType)[number];

/** Whether the document gives the words, a report of them, or both. */
export const StatementMode = [
	"DIRECT",
	"INDIRECT",
	"MIXED",
] as const;
export type StatementMode = (typeof StatementMode)[number];

/** How statements can be ordered; ties are broken by id. Those without a date come last when the newest come first, and first otherwise. */
export const StatementOrder = [
	"NEWEST_FIRST",
	"OLDEST_FIRST",
] as const;
export type StatementOrder = (typeof StatementOrder)[number];

/** What sort of weapon a weapon is. */
export const WeaponKind = [
	"AERIAL_DRONE",
	"AIRCRAFT",
	"AIR_DEFENSE",
	"ARMORED_VEHICLE",
	"ARTILLERY",
	"CHEMICAL",
	"CYBER",
	"DIRECTED_ENERGY",
	"ELECTRONIC_WARFARE",
	"EXPLOSIVE",
	"HELICOPTER",
	"MISSILE",
	"NAVAL_DRONE",
	"NUCLEAR",
	"OTHER",
	"ROCKET_ARTILLERY",
	"SHIP",
	"SMALL_ARMS",
] as const;
export type WeaponKind = (typeof WeaponKind)[number];

/** Which ends a relation type may join, whether it is a role of its source, and whether it reads both ways. */
export const joins: Readonly<
	Record<
		RelationType,
		{ from: readonly EntityType[]; to: readonly EntityType[]; role: boolean; symmetric: boolean }
	>
> = {
	HEADS: {"from":["PERSON"],"to":["ORGANIZATION","PLACE","EVENT"],"role":true,"symmetric":false},
	ELECTED_TO: {"from":["PERSON"],"to":["ORGANIZATION","PLACE"],"role":true,"symmetric":false},
	WORKS_FOR: {"from":["PERSON","UNNAMED_SOURCE"],"to":["ORGANIZATION","PLACE","PERSON"],"role":true,"symmetric":false},
	MEMBER_OF: {"from":["PERSON","ORGANIZATION","PLACE","UNNAMED_SOURCE"],"to":["ORGANIZATION"],"role":true,"symmetric":false},
	REPRESENTS: {"from":["PERSON","ORGANIZATION"],"to":["PERSON","ORGANIZATION","PLACE"],"role":true,"symmetric":false},
	ACCREDITED_TO: {"from":["PERSON"],"to":["ORGANIZATION","PLACE"],"role":true,"symmetric":false},
	RUNNING_MATE_OF: {"from":["PERSON"],"to":["PERSON"],"role":false,"symmetric":false},
	FOUNDED: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["ORGANIZATION","PLACE"],"role":false,"symmetric":false},
	PART_OF: {"from":["ORGANIZATION","PLACE","EVENT"],"to":["ORGANIZATION","PLACE","EVENT"],"role":false,"symmetric":false},
	LOCATED_IN: {"from":["PERSON","ORGANIZATION","WEAPON","PLACE","EVENT"],"to":["PLACE"],"role":false,"symmetric":false},
	ALLIED_WITH: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION","PLACE"],"role":false,"symmetric":true},
	AT_WAR_WITH: {"from":["ORGANIZATION","PLACE"],"to":["ORGANIZATION","PLACE"],"role":false,"symmetric":true},
	SUPPORTS: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION","PLACE","EVENT"],"role":false,"symmetric":false},
	SUPPLIES: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION","PLACE"],"role":false,"symmetric":false},
	PROVIDES: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["WEAPON"],"role":false,"symmetric":false},
	OPERATES: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["WEAPON","PLACE","ORGANIZATION"],"role":false,"symmetric":false},
	MANUFACTURES: {"from":["ORGANIZATION","PLACE"],"to":["WEAPON"],"role":false,"symmetric":false},
	DEVELOPS: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["WEAPON"],"role":false,"symmetric":false},
	DEPLOYED_TO: {"from":["PERSON","ORGANIZATION","WEAPON"],"to":["PLACE","EVENT"],"role":false,"symmetric":false},
	ATTACKED: {"from":["PERSON","ORGANIZATION","PLACE","WEAPON"],"to":["PERSON","ORGANIZATION","PLACE","WEAPON"],"role":false,"symmetric":false},
	KILLED: {"from":["PERSON","ORGANIZATION","PLACE","WEAPON"],"to":["PERSON","ORGANIZATION"],"role":false,"symmetric":false},
	TARGETS: {"from":["PERSON","ORGANIZATION","PLACE","WEAPON","EVENT"],"to":["PERSON","ORGANIZATION","PLACE","WEAPON"],"role":false,"symmetric":false},
	SPIES_ON: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION","PLACE","WEAPON"],"role":false,"symmetric":false},
	RECRUITED: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION"],"role":false,"symmetric":false},
	DETAINED: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION"],"role":false,"symmetric":false},
	OCCUPIES: {"from":["ORGANIZATION","PLACE"],"to":["PLACE"],"role":false,"symmetric":false},
	OVERTHREW: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION"],"role":false,"symmetric":false},
	SANCTIONS: {"from":["ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION","PLACE","WEAPON"],"role":false,"symmetric":false},
	MET_WITH: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["PERSON","ORGANIZATION","PLACE"],"role":false,"symmetric":true},
	PARTICIPATED_IN: {"from":["PERSON","ORGANIZATION","PLACE","WEAPON"],"to":["EVENT"],"role":false,"symmetric":false},
	HOSTS: {"from":["PERSON","ORGANIZATION","PLACE"],"to":["EVENT"],"role":false,"symmetric":false},
	VARIANT_OF: {"from":["WEAPON"],"to":["WEAPON"],"role":false,"symmetric":false},
	OF_CLASS: {"from":["WEAPON"],"to":["WEAPON"],"role":false,"symmetric":false},
	CARRIES: {"from":["WEAPON"],"to":["WEAPON"],"role":false,"symmetric":false},
	IMITATES: {"from":["WEAPON"],"to":["WEAPON"],"role":false,"symmetric":false},
};

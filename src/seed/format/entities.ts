// The format of the files in seed/entities: one mapping from id to entity.
import { z } from "zod";
import { OrganizationKind, PlaceKind, WeaponKind } from "../../generated/vocabulary.ts";
import { entry, Inferred, NamedEntityId, PartialDate, Text } from "./scalars.ts";

/** An entity as a file gives it; `kind` and `date` belong to some types only, which the check says. */
export const Entity = entry({
	name: Text.describe("The common English name."),
	aliases: z.array(Text).default([]).describe("Every other form of the name: spellings, abbreviations, native script."),
	description: Text.optional().describe("One sentence of our own."),
	kind: z
		.enum([...new Set([...OrganizationKind, ...WeaponKind, ...PlaceKind])])
		.optional()
		.describe("What sort of organization, weapon or place it is."),
	date: PartialDate.optional().describe("When the event happened or began."),
	inferred: Inferred,
});
export type Entity = z.infer<typeof Entity>;

/** A file of entities: id to entity, in any order. */
export const EntityFile = z.record(NamedEntityId, Entity);
export type EntityFile = z.infer<typeof EntityFile>;

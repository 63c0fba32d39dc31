// How much a request may ask for at one place, checked before anything reaches the database.
import { KnownError } from "../errors.ts";
import type { ArgumentValues, Site, Sites } from "./sites.ts";

/** The largest page of a connection. */
export const maximumPage = 100;
// Fields whose rows are small or counted differently: by field name.
const maximumFirst: Readonly<Record<string, number>> = { discourse: 500 };
const maximumIds = 100;
const longestPath = 6;
const maximumConditions = 50;

/** @throws KnownError LIMIT_EXCEEDED, BAD_ARGUMENT */
export function checkBounds({ list }: Sites, values: readonly ArgumentValues[]): void {
	for (const [index, site] of list.entries()) checkSite(site, values[index] ?? {});
}

function checkSite({ definition: { name, args } }: Site, values: ArgumentValues): void {
	const takes = new Set(args.map((argument) => argument.name));
	if (takes.has("first")) within(`${name}.first`, values["first"], 0, maximumFirst[name] ?? maximumPage);
	if (takes.has("maxLength")) within(`${name}.maxLength`, values["maxLength"], 1, longestPath);
	if (takes.has("ids")) within(`the number of ${name}.ids`, (values["ids"] as unknown[]).length, 0, maximumIds);
	if (takes.has("where"))
		within(`the number of conditions in ${name}.where`, conditions(values["where"]), 0, maximumConditions);
	if (takes.has("id") && takes.has("name")) exactlyOne(name, values);
}

function within(what: string, value: unknown, least: number, most: number): void {
	const number = Number(value);
	if (number >= least && number <= most) return;
	throw new KnownError("LIMIT_EXCEEDED", `${what}: wanted ${least} to ${most}, got ${value}`, {
		details: { least, most, got: value },
	});
}

function conditions(filter: unknown): number {
	if (filter === null || typeof filter !== "object") return 0;
	if (Array.isArray(filter)) return filter.reduce((sum: number, inner) => sum + conditions(inner), 0);
	return Object.values(filter).reduce((sum: number, inner) => sum + 1 + conditions(inner), 0);
}

function exactlyOne(field: string, { id, name }: ArgumentValues): void {
	const given = [id, name].filter((value) => value !== undefined && value !== null).length;
	if (given === 1) return;
	throw new KnownError("BAD_ARGUMENT", `${field}: wanted either id or name, got ${given === 0 ? "neither" : "both"}`);
}

// How the value of a setting is read from the text that the environment holds.
import { homedir } from "node:os";
import { resolve } from "node:path";
import { z } from "zod";

export function wholeNumber(least: number, most: number, wanted: string) {
	return z
		.string()
		.refine((value) => /^\d{1,9}$/.test(value) && Number(value) >= least && Number(value) <= most, wanted)
		.transform(Number);
}

export function onOrOff(otherwise: "on" | "off") {
	return z
		.enum(["on", "off"], oneOf(["on", "off"]))
		.default(otherwise)
		.transform((value) => value === "on");
}

export function oneOf(choices: readonly string[]): string {
	return `one of ${choices.join(", ")}`;
}

/** `~` reaches a program unexpanded from compose files and .env files. */
export function folder(value: string): string {
	return resolve(value.replace(/^~(?=\/|$)/, homedir()));
}

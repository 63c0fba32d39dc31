// Readable ids that depend on nothing but what they name.
import { createHash } from "node:crypto";
import { fold } from "../fold.ts";

const longest = 60;

/** `sea-baby` of `Sea Baby`; what has letters that a slug cannot hold, or is too long for one, ends in a hash. */
export function slugOf(text: string): string {
	const folded = fold(text);
	const whole = folded.replaceAll(" ", "-");
	if (/^[a-z0-9-]+$/.test(whole) && whole.length <= longest) return whole;
	const start = folded.replace(/[^a-z0-9 ]+/g, "").trim();
	return [...start.slice(0, longest).split(/ +/), hashOf(folded)].filter((word) => word !== "").join("-");
}

/** Ten hexadecimal digits for texts in this order. */
export function hashOf(...texts: string[]): string {
	return createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 10);
}

// The ISO 3166 code of a country by its English names, as Unicode's locale data, which Node.js brings, have them.
import { fold } from "../../fold.ts";

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
const codes = codesByName();

/** Two letters; null when none of the names is that of a country. */
export function countryCode(names: readonly string[]): string | null {
	return names.map((name) => codes.get(fold(name))).find((code) => code !== undefined) ?? null;
}

function codesByName(): ReadonlyMap<string, string> {
	const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
	const all = letters.flatMap((first) => letters.map((second) => first + second));
	// Of codes that are no longer used the locale is that of the successor: und-SU is und-RU.
	const used = all.filter((code) => code !== "ZZ" && new Intl.Locale(`und-${code}`).region === code);
	return new Map(used.flatMap((code) => (names.of(code) === undefined ? [] : [[fold(names.of(code) ?? ""), code]])));
}

// Texts of others as the seed can hold them: one line, whole characters.
import { PartialDate } from "../seed/format/scalars.ts";
import { Refused } from "./found.ts";

const longestName = 200;

/** Blanks and line ends become single blanks; undefined when nothing is left. */
export function oneLine(text: string | undefined | null): string | undefined {
	if (text === undefined || text === null) return undefined;
	const line = text.replace(/\s+/gu, " ").trim();
	if (/\p{Cs}/u.test(line)) throw new Refused("text with half a character (an unpaired surrogate)");
	if (/\p{Cc}/u.test(line)) throw new Refused("text with control characters");
	return line === "" ? undefined : line;
}

/** As `oneLine`, of a name. */
export function nameOf(text: string | undefined | null): string | undefined {
	const name = oneLine(text);
	if (name === undefined) return undefined;
	if (name.length > longestName) {
		throw new Refused(`name longer than ${longestName} characters`, `${name.length} characters`);
	}
	if (!/[\p{L}\p{N}]/u.test(name)) throw new Refused("name without a letter or digit");
	return name;
}

/** The address as browsers write it; undefined when it is none of the web. */
export function webAddress(text: string | undefined | null): URL | undefined {
	const line = oneLine(text);
	if (line === undefined || !URL.canParse(line)) return undefined;
	const url = new URL(line);
	return url.protocol === "http:" || url.protocol === "https:" ? url : undefined;
}

/** The day of a date or time stamp such as `2020-01-28 08:04:05` or `2020-01-28T08:04:05Z`; partial dates stay as they are. */
export function dayOf(text: string | undefined | null): string | undefined {
	const line = oneLine(text);
	if (line === undefined) return undefined;
	const date = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:[T ][\d:.,]+ ?(?:Z|UTC|[+-]\d{2}:?\d{2})?)?$/.exec(line)?.[1];
	if (!PartialDate.safeParse(date).success)
		throw new Refused("date that is none", `wanted one such as 2024-12-08, got ${JSON.stringify(line)}`);
	return date;
}

// From names of languages to their tags.

const tags = new Map<string, string>();
const english = new Intl.DisplayNames("en", { type: "language", fallback: "none" });
const letters = [..."abcdefghijklmnopqrstuvwxyz"];
for (const tag of letters.flatMap((first) => letters.map((second) => first + second))) {
	const name = english.of(tag)?.toLowerCase();
	if (name !== undefined && !tags.has(name)) tags.set(name, tag);
}

/** `en` of `English`, `ENGLISH` or `en`; `und`, which is BCP 47 for undetermined, of what is no language. */
export function languageTag(text: string | undefined | null): string {
	const given = (text ?? "").trim().toLowerCase();
	if (/^[a-z]{2}(?:-[a-z0-9]{2,8})*$/.test(given)) return given;
	return tags.get(given) ?? "und";
}

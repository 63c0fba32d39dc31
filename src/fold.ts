// How a name or text is made comparable: case, diacritics, hyphens and apostrophes do not count.

// Letters that Unicode does not decompose, although readers take the stroke or ligature for a variant of the base letter.
const undecomposed: Readonly<Record<string, string>> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	đ: "d",
	ð: "d",
	ł: "l",
	ı: "i",
	þ: "th",
};

/**
 * The comparison key of a text: `fold("Mattias Grafström")` is `mattias grafstrom`, `fold("Sea-Baby")` is `sea baby`.
 * Letters of every script are kept; what is only punctuation folds to the empty string.
 */
export function fold(text: string): string {
	return text
		.normalize("NFKD")
		.replace(/\p{M}/gu, "")
		.toLowerCase()
		.replace(/[ßæœøđðłıþ]/g, (letter) => undecomposed[letter] ?? letter)
		.replace(/['’‘ʼ`´.]/g, "")
		.replace(/[^\p{L}\p{N}]+/gu, " ")
		.trim();
}

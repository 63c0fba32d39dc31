// What a command writes into the README: between a line that names the command and a line at its end.
import { readFileSync, writeFileSync } from "node:fs";
import { KnownError } from "./errors.ts";

const end = "<!-- End of what it wrote -->";

/**
 * @param command as people type it, `npm run bench -- --write`
 * @returns puts Markdown into the section; whatever else stands in the file by then stays
 * @throws KnownError BAD_ARGUMENT where there is no such section, before anything is measured for it
 */
export function sectionOf(file: string, command: string): (markdown: string) => void {
	const start = `<!-- Written by ${command} -->`;
	const read = (): [before: string, after: string] => {
		const text = readFileSync(file, "utf8");
		const from = text.indexOf(start);
		const to = text.indexOf(end, from);
		if (from < 0 || to < 0) {
			throw new KnownError("BAD_ARGUMENT", `${file}: wanted the lines ${start} and ${end}, got none`);
		}
		return [text.slice(0, from + start.length), text.slice(to)];
	};
	read();
	return (markdown) => {
		const [before, after] = read();
		writeFileSync(file, `${before}\n\n${markdown.trim()}\n\n${after}`);
	};
}

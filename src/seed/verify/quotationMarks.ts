// What stands between quotation marks in a line.

/** From the character after the opening mark to the closing mark. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/**
 * Every stretch of a line that may be a quotation, double, single and nested. An apostrophe can look like a closing
 * mark (`the soldiers' rations`); where both readings are possible, both stretches are given.
 */
export function quotations(line: string): Span[] {
	return [...doubles(line), ...singles(line)];
}

/** A quotation without a closing mark goes on in the next paragraph: it reaches to the end of the line. */
function doubles(line: string): Span[] {
	const spans: Span[] = [];
	let start: number | undefined;
	for (const { 0: mark, index } of line.matchAll(/["“”„«»]/gu)) {
		const opens = mark === '"' ? start === undefined : /[“„«]/u.test(mark) && start === undefined;
		if (opens) {
			start = index + 1;
		} else if (start !== undefined) {
			spans.push({ start, end: index });
			start = undefined;
		}
	}
	return start === undefined ? spans : [...spans, { start, end: line.length }];
}

function singles(line: string): Span[] {
	const marks = [...line.matchAll(/['‘’]/gu)].map(({ 0: mark, index }) => ({ mark, index }));
	const closers = marks.filter(({ mark, index }) => mark !== "‘" && closes(line, index));
	return marks
		.filter(({ mark, index }) => opens(line, mark, index))
		.flatMap(({ index }) => {
			const after = closers.filter((closer) => closer.index > index + 1);
			const sure = after.findIndex((closer) => !mayBePossessive(line, closer.index));
			const ends = sure === -1 ? after : after.slice(0, sure + 1);
			return ends.map((closer) => ({ start: index + 1, end: closer.index }));
		});
}

function opens(line: string, mark: string, index: number): boolean {
	const before = line[index - 1] ?? " ";
	const after = line[index + 1] ?? " ";
	return mark !== "’" && !/\s/u.test(after) && (mark === "‘" || /[\s([{"“—–:-]/u.test(before));
}

function closes(line: string, index: number): boolean {
	const before = line[index - 1] ?? " ";
	const after = line[index + 1] ?? " ";
	return !/\s/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** `soldiers' rations`, which may as well end a quotation: `'the toughest soldiers' he knew`. */
function mayBePossessive(line: string, index: number): boolean {
	return /^\p{L}*s['’] \p{L}/iu.test(line.slice(index - 1, index + 3));
}

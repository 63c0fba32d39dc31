// Who speaks, told by the words next to a quotation: only where a known person's full name and a verb of saying leave no choice.
import type { Reference } from "./found.ts";
import type { KnownEntities } from "./known.ts";

export interface Surroundings {
	/** What stands before the quotation. */
	readonly pre: string;
	readonly quote: string;
	readonly post: string;
}

export interface Beside {
	readonly speaker: Reference;
	/** The verb as printed. */
	readonly cue: string;
	/** False for words within a sentence of the writer's. */
	readonly isWhole: boolean;
}

const verbs =
	"said|says|told|wrote|writes|added|adds|stated|states|declared|announced|warned|tweeted|posted|insisted|explained|argued|replied|responded|noted";
// Titles and names in one run: White House Press Secretary Karoline Leavitt.
const run = String.raw`(?<run>(?:\p{Lu}(?:[\p{L}\p{M}'’-]*|\p{L}{0,3}\.)\s+)*\p{Lu}[\p{L}\p{M}'’-]*)`;
const verb = String.raw`(?<verb>${verbs})\b`;

// "…," said NAME on Monday
const verbThenName = new RegExp(String.raw`^[\s,"“”»']*${verb}\s+${run}(?![\p{L}\p{M}'’-])`, "u");
// "…," NAME said
const nameThenVerb = new RegExp(String.raw`^[\s,"“”»']*${run}\s+${verb}`, "u");
// …. NAME said in an interview: "…"
const before = new RegExp(String.raw`[.!?:;,”"»]\s+${run}\s+${verb}(?<rest>[\p{Ll}\s]{0,40}[,:]?)[\s"“«']*$`, "u");

/** Undefined where somebody else could be meant. */
export function speakerBeside({ pre, quote, post }: Surroundings, known: KnownEntities): Beside | undefined {
	const goesOn = /[,!?—–-]["”'’]?$/u.test(quote) || /^\s*["”'’]?\s*,/u.test(post);
	const after = verbThenName.exec(post) ?? (goesOn ? nameThenVerb.exec(post) : null);
	// After a full stop a name begins another sentence, which may be about something else.
	const groups = (after ?? before.exec(pre))?.groups;
	if (!groups) return undefined;
	const { run: name = "", verb: cue = "", rest = "," } = groups;
	const speaker = lastPersonOf(name, known);
	return speaker && { speaker, cue, isWhole: /[,:]$/.test(rest.trim()) };
}

/** The person whose name ends a run of capitalized words. */
function lastPersonOf(name: string, known: KnownEntities): Reference | undefined {
	const words = name.split(/\s+/);
	for (let start = 0; start < words.length - 1; start++) {
		const person = known.personCalled(words.slice(start).join(" "));
		if (person) return person;
	}
	return undefined;
}

// The document that the utterances of one article make.
import { isLater } from "../seed/check/partialDate.ts";
import { type DocumentHead, type Found, type Reference, Refused, refusable } from "./found.ts";
import { statementOf, statementSlug, type Utterance } from "./utterance.ts";

export interface Article {
	readonly slug: string;
	readonly head: Omit<DocumentHead, "publisher">;
	readonly publisher: Reference | undefined;
}

/** An utterance, or why there is none, with its line. */
export interface Told {
	readonly line: number;
	/** The line on which it ends, where that is another. */
	readonly lastLine?: number;
	readonly utterance: Utterance | Refused;
}

/** Each utterance that cannot be taken, then the article with the others, if there are any. */
export function* documentOf(article: Article, told: readonly Told[]): Generator<Found> {
	const { slug, head, publisher } = article;
	const statements = new Map<string, ReturnType<typeof statementOf>>();
	const mentioned = publisher ? [publisher] : [];
	for (const { line, utterance } of told) {
		const why = utterance instanceof Refused ? utterance : misfit(utterance, head, statements);
		if (why) {
			yield { line, why };
		} else if (!(utterance instanceof Refused)) {
			statements.set(statementSlug(utterance), statementOf(utterance, slug, line));
			mentioned.push(utterance.speaker, ...utterance.targets.map(({ reference }) => reference));
		}
	}
	if (statements.size === 0) return;
	const lines = told.flatMap(({ line, lastLine = line }) => [line, lastLine]);
	yield {
		slug,
		firstLine: Math.min(...lines),
		lastLine: Math.max(...lines),
		head: { ...head, ...(publisher ? { publisher: publisher.id } : {}) },
		statements,
		mentioned,
	};
}

/** The article with one utterance after another on its line. */
export function toldOn(line: number, utterances: readonly (() => Utterance)[]): Told[] {
	return utterances.map((make) => ({ line, utterance: refusable(make) }));
}

function misfit(
	utterance: Utterance,
	{ publishedOn }: Article["head"],
	statements: ReadonlyMap<string, unknown>,
): Refused | undefined {
	const { saidOn } = utterance;
	if (statements.has(statementSlug(utterance))) return new Refused("the same words of the same speaker again");
	if (saidOn && publishedOn && isLater(saidOn, String(publishedOn))) {
		return new Refused("words dated after their document", `${saidOn} after ${publishedOn}`);
	}
	return undefined;
}

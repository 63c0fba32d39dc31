// Rows of statements with all that leaves them.
import type { DocumentEntry, NamedEntry } from "../files/entries.ts";
import { joinedQuote, type Statement } from "../format/documents.ts";
import type { Properties, Row } from "./row.ts";
import { searchText } from "./searchText.ts";

export interface StatementRow extends Row {
	readonly speakerId: string;
	readonly documentId: string;
	/** Where in the document. */
	readonly place: Properties;
	readonly about: readonly {
		entityId: string;
		position: number;
		stance: string;
		orderKey: string;
		speakerId: string;
	}[];
	readonly to: readonly { entityId: string; position: number }[];
	/** Position 0 is the speaker's. */
	readonly via: readonly { entityId: string; position: number; role: string }[];
	readonly links: readonly { readonly type: string; readonly statementId: string }[];
}

export function statementRow({ id, value }: NamedEntry<Statement>, document: DocumentEntry): StatementRow {
	const { speaker: speakerId, about, to, via, line, start, end } = value;
	const orderKey = `${value.saidOn ?? "0000"} ${id}`;
	const exact = start === undefined ? undefined : joinedQuote(value.quote);
	return {
		id,
		properties: properties(id, value, document, orderKey),
		speakerId,
		documentId: document.id,
		place: { line, start, end, exact },
		about: about.map(({ entity: entityId, stance }, position) => ({
			entityId,
			position,
			stance,
			orderKey,
			speakerId: value.speaker,
		})),
		to: to.map((entityId, position) => ({ entityId, position })),
		via: via.map(({ source: entityId, role }, index) => ({ entityId, position: index + 1, role })),
		links: linksOf(value),
	};
}

function properties(id: string, statement: Statement, document: DocumentEntry, orderKey: string): Properties {
	const { speaker: speakerId, summary, mode, act, cue, channel, saidOn, inferred, via } = statement;
	const { publisher: publisherId } = document.value;
	const quote = joinedQuote(statement.quote);
	return {
		id,
		summary,
		quote,
		mode,
		act,
		cue,
		channel,
		saidOn,
		inferred: Object.keys(inferred).sort(),
		hearsayDistance: speakerId === publisherId ? 0 : via.length + 1,
		speakerId,
		publisherId,
		documentId: document.id,
		orderKey,
		text: searchText([summary, quote]),
	};
}

/** Edges to other statements; their order in the file means nothing. */
function linksOf({ embeddedIn, links }: Statement): StatementRow["links"] {
	return [
		...(embeddedIn === undefined ? [] : [{ type: "EMBEDDED_IN", statementId: embeddedIn }]),
		...links.map(({ type, statement: statementId }) => ({ type, statementId })),
	].sort((a, b) => (`${a.type} ${a.statementId}` < `${b.type} ${b.statementId}` ? -1 : 1));
}

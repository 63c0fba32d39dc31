// Asks for what the steps of the drawing need, a few questions at a time, and keeps the answers while the view is open.
import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { GraphPathsDocument, GraphStatementDocument } from "../../../../generated/client/graphql.ts";
import { inWords } from "../../client/inWords.ts";
import { type Drawn, draw, type Known } from "./draw.ts";
import { askForLinks } from "./entityLinks.ts";
import type { GraphFilter } from "./filter.ts";
import { type Step, stepInAddress } from "./step.ts";

/** Of so many drawn nodes the links to each other are asked for unasked; of others when they are chosen. */
export const completeUpTo = 300;
// Browsers hold six connections to a server; the panel wants to ask, too.
const questionsAtOnce = 4;

export interface KnownDrawing {
	readonly drawn: Drawn;
	readonly known: Known;
	/** Sentences. */
	readonly troubles: readonly string[];
	readonly isAsking: boolean;
	retry(): void;
}

interface Answers {
	readonly links: Map<string, unknown>;
	readonly paths: Map<string, unknown>;
	readonly statements: Map<string, unknown>;
}

export function useKnown(steps: readonly Step[], filter: GraphFilter, chosen: string | null): KnownDrawing {
	const client = useApolloClient();
	const scope = JSON.stringify([filter.from, filter.to, filter.publisher]);
	const [known, setKnown] = useState(nothing);
	const [troubles, setTroubles] = useState<ReadonlyMap<string, string>>(new Map());
	const answers = useRef({ scope, ...emptyAnswers() });
	const inScope = answers.current.scope === scope ? known : withoutLinks(known);
	const drawn = useMemo(() => draw(steps, inScope, filter), [steps, inScope, filter]);
	const wanted = missing(steps, drawn, inScope, chosen).filter((key) => !troubles.has(key));
	const next = wanted.slice(0, questionsAtOnce * 2).join(" ");
	useEffect(() => {
		if (next === "") return;
		let isOver = false;
		if (answers.current.scope !== scope) answers.current = { ...answers.current, scope, links: new Map() };
		const failures = new Map<string, string>();
		const { current } = answers;
		inTurns(next.split(" "), questionsAtOnce, async (key) => {
			try {
				await answer(key, client, filter, current);
			} catch (error) {
				failures.set(key, inWords(error));
			}
		}).then(() => {
			if (isOver) return;
			setKnown({ links: new Map(current.links), paths: new Map(current.paths), statements: new Map(current.statements) } as Known);
			if (failures.size > 0) setTroubles((before) => new Map([...before, ...failures]));
		});
		return () => {
			isOver = true;
		};
		// The filter matters only by its scope.
		// biome-ignore lint/correctness/useExhaustiveDependencies: see above
	}, [next, scope, client]);
	return {
		drawn,
		known: inScope,
		troubles: [...new Set(troubles.values())],
		isAsking: next !== "",
		retry: () => setTroubles(new Map()),
	};
}

const nothing: Known = { links: new Map(), paths: new Map(), statements: new Map() };
const emptyAnswers = (): Answers => ({ links: new Map(), paths: new Map(), statements: new Map() });
const withoutLinks = (known: Known): Known => ({ ...known, links: nothing.links });

/** Keys of questions, as steps are written in the address. */
function missing(steps: readonly Step[], drawn: Drawn, known: Known, chosen: string | null): string[] {
	const ofSteps = steps.map((step) => {
		if (step.kind === "expand") return `add.${step.id}`;
		return step.kind === "hide" ? "" : stepInAddress(step);
	});
	const ofNodes = [...drawn.nodes.keys()].slice(0, completeUpTo).map((id) => `add.${id}`);
	const ofChosen = chosen !== null && drawn.nodes.has(chosen) ? [`add.${chosen}`] : [];
	return [...new Set([...ofSteps, ...ofChosen, ...ofNodes])].filter((key) => key !== "" && !isKnown(key, known));
}

function isKnown(key: string, known: Known): boolean {
	if (key.startsWith("path.")) return known.paths.has(key);
	const id = idOf(key);
	return key.startsWith("statement.") ? known.statements.has(id) : known.links.has(id);
}

const idOf = (key: string) => key.slice(key.indexOf(".") + 1);

async function answer(key: string, client: ApolloClient, filter: GraphFilter, answers: Answers): Promise<void> {
	if (key.startsWith("path.")) return void answers.paths.set(key, await pathsOf(key, client));
	const id = idOf(key);
	if (key.startsWith("statement.")) {
		const { data } = await client.query({ query: GraphStatementDocument, variables: { id } });
		if (!data?.statement) throw new Error(`Nothing is known of the statement ${id}.`);
		answers.statements.set(id, data.statement);
		return;
	}
	const links = await askForLinks(client, id, filter);
	if (!links) throw new Error(`Nothing is known of ${id}.`);
	answers.links.set(id, links);
}

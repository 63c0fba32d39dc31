// Asks for what the steps of the drawing need, a few questions at a time, and keeps the answers while the view is open.
import { useApolloClient } from "@apollo/client/react";
import { useEffect, useMemo, useRef, useState } from "react";
import { inWords } from "../../client/inWords.ts";
import { type Drawn, draw, type Known } from "./draw.ts";
import type { GraphFilter } from "./filter.ts";
import { answerTo, inTurns } from "./questions.ts";
import { type Step, stepInAddress } from "./step.ts";
import { isEntity } from "./thing.ts";

/** Of so many drawn nodes the links to each other are asked for unasked; of others when they are chosen. */
export const completeUpTo = 300;
// Browsers hold six connections to a server; the panel wants to ask, too.
const questionsAtOnce = 4;
// To draw much anew costs more than to wait for some answers more.
const questionsBetweenDrawings = (nodes: number) => (nodes > 200 ? 60 : 8);

export interface KnownDrawing {
	readonly drawn: Drawn;
	readonly known: Known;
	/** Sentences. */
	readonly troubles: readonly string[];
	readonly isAsking: boolean;
	retry(): void;
}

const nothing: Known = { links: new Map(), paths: new Map(), statements: new Map() };

export function useKnown(steps: readonly Step[], filter: GraphFilter, chosen: string | null): KnownDrawing {
	const client = useApolloClient();
	const [known, setKnown] = useState(nothing);
	const [troubles, setTroubles] = useState<ReadonlyMap<string, string>>(new Map());
	const latest = useRef(known);
	const drawn = useMemo(() => draw(steps, known, filter), [steps, known, filter]);
	// Type and stance narrow what is known already; dates and publisher are for the API to count.
	const scope = JSON.stringify([filter.from, filter.to, filter.publisher]);
	const wanted = missing(steps, drawn, chosen).filter(
		(key) => !isKnown(key, known, scope) && !troubles.has(key + scope),
	);
	const next = wanted.slice(0, questionsBetweenDrawings(drawn.nodes.size)).join(" ");
	useEffect(() => {
		if (next === "") return;
		let isOver = false;
		const [from, to, publisher] = JSON.parse(scope);
		const failures = new Map<string, string>();
		inTurns(next.split(" "), questionsAtOnce, async (key) => {
			try {
				const add = await answerTo(key, client, { from, to, publisher }, scope);
				latest.current = add(latest.current);
			} catch (error) {
				failures.set(key + scope, inWords(error));
			}
		}).then(() => {
			if (isOver) return;
			setKnown(latest.current);
			if (failures.size > 0) setTroubles((before) => new Map([...before, ...failures]));
		});
		return () => {
			isOver = true;
		};
	}, [next, scope, client]);
	return {
		drawn,
		known,
		troubles: [...new Set(troubles.values())],
		isAsking: next !== "",
		retry: () => setTroubles(new Map()),
	};

	function missing(steps: readonly Step[], drawn: Drawn, chosen: string | null): readonly string[] {
		const ofSteps = steps.flatMap((step) => {
			if (step.kind === "expand" || step.kind === "around") return [`add.${step.id}`];
			if (step.kind === "hide") return [];
			const key = stepInAddress(step);
			// Without a path between them, the two are drawn by themselves.
			const isApart = step.kind === "path" && known.paths.get(key)?.length === 0;
			return isApart ? [`add.${step.from}`, `add.${step.to}`] : [key];
		});
		const entities = [...drawn.nodes.values()].flatMap(({ entity }) => (isEntity(entity) ? [entity.id] : []));
		const ofNodes = entities.slice(0, completeUpTo).map((id) => `add.${id}`);
		const ofChosen = chosen !== null && entities.includes(chosen) ? [`add.${chosen}`] : [];
		return [...new Set([...ofSteps, ...ofChosen, ...ofNodes])];
	}
}

function isKnown(key: string, known: Known, scope: string): boolean {
	if (key.startsWith("path.")) return known.paths.has(key);
	const id = key.slice(key.indexOf(".") + 1);
	return key.startsWith("statement.") ? known.statements.has(id) : known.links.get(id)?.scope === scope;
}

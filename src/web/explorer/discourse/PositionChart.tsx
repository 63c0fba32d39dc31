// The timeline as a drawing: a lane for each stance, a mark for each statement, a line that steps from lane to lane.
import { type KeyboardEvent, useRef, useState } from "react";
import { stanceShapes } from "../pieces/StanceMark.tsx";
import { dateInWords } from "../words/dates.ts";
import { stances as words } from "../words/speech.ts";
import { type ChartLayout, layoutOf, type Mark } from "./chartLayout.ts";
import type { Moment } from "./moves.ts";
import { useWidth } from "./useWidth.ts";

export interface PositionChartProps {
	readonly moments: readonly Moment[];
	/** Id of the statement that is marked. */
	readonly chosen: string | null;
	readonly onChoose: (id: string) => void;
}

const laneNamesWidth = 76;

export function PositionChart({ moments, chosen, onChoose }: PositionChartProps) {
	const frame = useRef<HTMLDivElement>(null);
	const width = useWidth(frame);
	const layout = layoutOf(moments, width, laneNamesWidth);
	const byTime = [...layout.marks].sort((one, other) => one.x - other.x || one.y - other.y);
	const [current, setCurrent] = useState(0);
	// The chart is one stop of the tab key; arrows lead from mark to mark in time.
	function onKeyDown({ key, currentTarget }: KeyboardEvent<SVGSVGElement>) {
		const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[key];
		if (step === undefined) return;
		const next = Math.min(Math.max(current + step, 0), byTime.length - 1);
		setCurrent(next);
		currentTarget.querySelector<SVGElement>(`[data-index="${next}"]`)?.focus();
	}
	return (
		<div ref={frame} className="position-chart card">
			{/* biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset */}
			<svg
				width={width}
				height={layout.height}
				role="group"
				aria-label="Statements by time and stance"
				onKeyDown={onKeyDown}
			>
				<Lanes layout={layout} width={width} />
				<path className="position-line" d={layout.path} />
				{byTime.map((mark, index) => (
					<MarkButton
						key={mark.statement.id}
						mark={mark}
						index={index}
						isStop={index === Math.min(current, byTime.length - 1)}
						isChosen={mark.statement.id === chosen}
						onChoose={onChoose}
					/>
				))}
			</svg>
		</div>
	);
}

function Lanes({ layout: { lanes, ticks, height }, width }: { layout: ChartLayout; width: number }) {
	const bottom = lanes.at(-1)?.bottom ?? 0;
	return (
		// biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing in it takes the focus; the list below says the same
		<g aria-hidden="true">
			{lanes.map(({ stance, top, bottom, baseline }) => (
				<g key={stance} className="discourse-lane" data-stance={stance}>
					<rect x="0" y={top} width={width} height={bottom - top} />
					<text x="10" y={baseline + 5}>
						{words[stance]}
					</text>
				</g>
			))}
			{ticks.map(({ at, x, label }) => (
				<g key={at} className="position-tick">
					<line x1={x} x2={x} y1="0" y2={bottom + 5} />
					<text x={x} y={height - 8} textAnchor="middle">
						{label}
					</text>
				</g>
			))}
		</g>
	);
}

interface MarkButtonProps {
	readonly mark: Mark;
	readonly index: number;
	readonly isStop: boolean;
	readonly isChosen: boolean;
	readonly onChoose: (id: string) => void;
}

function MarkButton({ mark, index, isStop, isChosen, onChoose }: MarkButtonProps) {
	const { statement, stance, x, y, spread } = mark;
	const sentence = `${dateInWords(statement.saidOn ?? "")}, ${words[stance]}: ${statement.summary}`;
	return (
		// biome-ignore lint/a11y/useSemanticElements: SVG has no button
		<g
			className="discourse-mark"
			role="button"
			data-stance={stance}
			data-index={index}
			data-statement={statement.id}
			tabIndex={isStop ? 0 : -1}
			aria-label={sentence}
			aria-pressed={isChosen}
			onClick={() => onChoose(statement.id)}
			onKeyDown={(event) => {
				if (event.key !== "Enter" && event.key !== " ") return;
				event.preventDefault();
				onChoose(statement.id);
			}}
		>
			<title>{sentence}</title>
			{spread && (
				<rect className="position-spread" x={spread.from} y={y - 4} width={spread.to - spread.from} height="8" rx="4" />
			)}
			<circle cx={x} cy={y} r="9" />
			<path d={stanceShapes[stance]} transform={`translate(${x - 6} ${y - 6})`} />
		</g>
	);
}

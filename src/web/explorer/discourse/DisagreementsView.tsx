// Pairs of statements that deny or contradict each other, side by side; corroborations and answers on request.
import "./disagreements.css";
import { type EntityFilter, LinkedStatementsDocument } from "../../../generated/client/graphql.ts";
import { type List, useList } from "../client/useList.ts";
import { EntityPicker } from "../pieces/EntityPicker.tsx";
import { OverviewHead } from "../pieces/OverviewHead.tsx";
import { PublisherSelect } from "../pieces/PublisherSelect.tsx";
import { Select } from "../pieces/Select.tsx";
import { Empty, Skeleton, Trouble } from "../pieces/States.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { disagreementsFilterOf, linkChoices } from "./disagreementsFilter.ts";
import { PairCard } from "./PairCard.tsx";
import { pairRow } from "./pairRow.ts";
import { keyOf, type Pair, pairsOf } from "./pairs.ts";

// Pairs are known once, and counted, when all linked statements are: there are few beside all statements.
const everything = { pages: 50, first: 100 };
const pairsOnAPage = 20;

export function DisagreementsView() {
	const { where, types } = disagreementsFilterOf(useAddress());
	const list = useList({
		document: LinkedStatementsDocument,
		variables: { where },
		connectionOf: ({ statements }) => statements,
		...everything,
	});
	const pairs = list.nodes && pairsOf(list.nodes, types);
	return (
		<>
			<OverviewHead
				title="Who disagrees with whom"
				kicker="Disagreements"
				lead="Statements that deny or contradict each other, side by side, each with the place it rests on."
				asked={list.asked}
				exported={
					pairs && pairs.length > 0
						? { name: "disagreements", load: async () => pairsOf(await list.all(), types), toRow: pairRow }
						: null
				}
			/>
			<PairFilters />
			<Pairs list={list} pairs={pairs} />
		</>
	);
}

const speakingOrSpokenAbout: EntityFilter = { or: [{ speaks: true }, { spokenAbout: true }] };

function PairFilters() {
	const address = useAddress();
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form
		<div className="filters" role="group" aria-label="Filters">
			<Select label="Kind of link" parameter="link" options={linkChoices} none="Both kinds" />
			<EntityPicker
				label="By or about"
				chosen={address.get("entity")}
				onChoose={(entity) => address.set({ entity, pages: null })}
				among={speakingOrSpokenAbout}
				placeholder="Anything"
			/>
			<PublisherSelect />
		</div>
	);
}

function Pairs({ list, pairs }: { list: List<unknown>; pairs: readonly Pair[] | undefined }) {
	const address = useAddress();
	const shown = pairs?.slice(0, pairsOnAPage * address.pages()) ?? [];
	const left = (pairs?.length ?? 0) - shown.length;
	return (
		<div className="list" aria-busy={list.isAsking}>
			<p className="soft" role="status">
				{pairs && pairs.length > 0 ? (pairs.length === 1 ? "1 pair" : `${pairs.length} pairs`) : ""}
			</p>
			{list.trouble !== null && <Trouble sentence={list.trouble} retry={list.retry} />}
			{!pairs && list.trouble === null && <Skeleton what="the pairs" rows={8} />}
			{pairs?.length === 0 && !list.hasMore && (
				<Empty>No such pair of statements fits: choose another kind of link, or widen the filters.</Empty>
			)}
			{shown.map((pair) => (
				<PairCard key={keyOf(pair)} pair={pair} />
			))}
			{left > 0 && (
				<button
					type="button"
					className="button more"
					onClick={() => address.set({ pages: address.pages() + 1 }, "replace")}
				>
					Show more ({left} left)
				</button>
			)}
		</div>
	);
}

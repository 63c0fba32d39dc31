// The lists of an entity's page: what it said, what was said about it, its relations.
import {
	EntityRelationsDocument,
	EntitySaidAboutDocument,
	EntitySaidDocument,
} from "../../../generated/client/graphql.ts";
import { useList } from "../client/useList.ts";
import { ListView } from "../pieces/ListView.tsx";
import { StatementFilters, statementFilterOf } from "../pieces/StatementFilters.tsx";
import { StatementList } from "../pieces/StatementList.tsx";
import { Tabs } from "../pieces/Tabs.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { relationRow } from "../words/rows.ts";
import { AsOf, dayOf } from "./AsOf.tsx";
import type { Entity } from "./EntityView.tsx";
import { Relations } from "./Relations.tsx";

export function EntityLists({ entity }: { entity: Entity }) {
	const tabs = tabsOf(entity);
	const asked = useAddress().get("tab");
	const shown = (tabs.find(({ name }) => name === asked) ?? tabs[0])?.name ?? "said";
	return (
		<div className="lists">
			<Tabs tabs={tabs} shown={shown} label={`About ${entity.name}`} />
			{shown === "said" && <Said entity={entity} />}
			{shown === "about" && <SaidAbout entity={entity} />}
			{shown === "relations" && <EntityRelations entity={entity} />}
		</div>
	);
}

/** What never speaks, such as a weapon, begins with what was said about it. */
function tabsOf({ __typename, saidCount, saidAboutCount, relationCount }: Entity) {
	const said = { name: "said", label: "Said", count: saidCount.totalCount };
	const about = {
		name: "about",
		label: __typename === "Person" ? "Said about them" : "Said about it",
		count: saidAboutCount.totalCount,
	};
	const relations = { name: "relations", label: "Relations", count: relationCount.totalCount };
	return said.count > 0 ? [said, about, relations] : [about, relations, said];
}

function Said({ entity: { id, name } }: { entity: Entity }) {
	const address = useAddress();
	const list = useList({
		document: EntitySaidDocument,
		variables: { id, where: statementFilterOf(address) },
		connectionOf: ({ entity }) => entity?.said,
		pages: address.pages(),
	});
	return (
		<>
			<StatementFilters />
			<StatementList list={list} empty={`No statement of ${name} fits.`} exportAs={`said-by-${id}`} />
		</>
	);
}

function SaidAbout({ entity: { id, name } }: { entity: Entity }) {
	const address = useAddress();
	// A stance towards it, not towards whatever else the statement is about.
	const filter = statementFilterOf(address);
	const list = useList({
		document: EntitySaidAboutDocument,
		variables: { id, where: filter.stance ? { ...filter, about: id } : filter },
		connectionOf: ({ entity }) => entity?.saidAbout,
		pages: address.pages(),
	});
	return (
		<>
			<StatementFilters />
			<StatementList list={list} empty={`No statement about ${name} fits.`} exportAs={`said-about-${id}`} />
		</>
	);
}

function EntityRelations({ entity: { id, name } }: { entity: Entity }) {
	const address = useAddress();
	const list = useList({
		document: EntityRelationsDocument,
		variables: { id, asOf: dayOf(address) },
		connectionOf: ({ entity }) => entity?.relations,
		pages: address.pages(),
		first: 50,
	});
	return (
		<>
			<div className="filters">
				<AsOf label="As of" />
			</div>
			<ListView
				list={list}
				what="relation"
				empty={`No relation of ${name} fits.`}
				exportAs={`relations-of-${id.replace(/\W+/g, "-")}`}
				toRow={relationRow}
			>
				{(nodes) => <Relations relations={nodes} of={id} />}
			</ListView>
		</>
	);
}

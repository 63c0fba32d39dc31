// From what the reader did and what is known to what is drawn: the same steps always lead to the same drawing.
import type { GraphPathsQuery } from "../../../../generated/client/graphql.ts";
import { type EntityLinks, linksOf } from "./entityLinks.ts";
import type { GraphFilter } from "./filter.ts";
import type { Link } from "./link.ts";
import { closest, otherEnds } from "./otherEnds.ts";
import { linksOfPaths } from "./pathLinks.ts";
import { type DrawnStatement, linksOfStatement, thingsOfStatement } from "./statementLinks.ts";
import { type Step, stepInAddress } from "./step.ts";
import type { Thing } from "./thing.ts";

export type Path = GraphPathsQuery["paths"][number];

/** What the API told so far; steps whose answer is not there yet are left out. */
export interface Known {
	/** By id. */
	readonly links: ReadonlyMap<string, EntityLinks>;
	/** By step as in the address. */
	readonly paths: ReadonlyMap<string, readonly Path[]>;
	/** By id. */
	readonly statements: ReadonlyMap<string, DrawnStatement>;
}

export interface DrawnNode {
	readonly entity: Thing;
	/** Made by it and about it; while that is not known, those of its drawn links. */
	readonly statements: number;
}

export interface Drawn {
	readonly nodes: ReadonlyMap<string, DrawnNode>;
	/** Between drawn nodes, by id. */
	readonly links: ReadonlyMap<string, Link>;
	/** Of each entity whose links are known, all that the filters leave, drawn or not. */
	readonly linksOf: ReadonlyMap<string, readonly Link[]>;
}

export function draw(steps: readonly Step[], known: Known, filter: GraphFilter): Drawn {
	const linksByEntity = new Map([...known.links].map(([id, links]) => [id, linksOf(links, filter)]));
	const entities = new Map<string, Thing>();
	for (const step of steps) apply(step, entities, known, linksByEntity);
	const links = linksBetween(entities, linksByEntity);
	const ofSteps = [
		...linksOfPaths(pathsOf(steps, known), known.links, filter),
		...statementsOf(steps, known).flatMap((statement) => linksOfStatement(statement, filter)),
	];
	for (const link of ofSteps) {
		if (!links.has(link.id) && entities.has(link.source.id) && entities.has(link.target.id)) links.set(link.id, link);
	}
	return { nodes: weighed(entities, links, known), links, linksOf: linksByEntity };
}

function apply(
	step: Step,
	entities: Map<string, Thing>,
	known: Known,
	linksByEntity: ReadonlyMap<string, readonly Link[]>,
): void {
	const add = (entity: Thing | undefined) => entity && entities.set(entity.id, entity);
	switch (step.kind) {
		case "add":
			add(known.links.get(step.id)?.entity);
			return;
		case "hide":
			entities.delete(step.id);
			return;
		case "path": {
			const paths = known.paths.get(stepInAddress(step));
			for (const { nodes } of paths ?? []) nodes.forEach(add);
			if (paths?.length === 0) for (const id of [step.from, step.to]) add(known.links.get(id)?.entity);
			return;
		}
		case "statement": {
			const statement = known.statements.get(step.id);
			if (statement) thingsOfStatement(statement).forEach(add);
			return;
		}
		case "around": {
			const ends = closest(linksByEntity.get(step.id) ?? [], step.id);
			const missing = ends.filter(({ id }) => !entities.has(id));
			missing.slice(0, step.count).forEach(add);
			return;
		}
		case "expand": {
			const ends = otherEnds(linksByEntity.get(step.id) ?? [], step.id, step.type, step.direction);
			const missing = [...ends.values()].filter(({ id }) => !entities.has(id));
			missing.slice(0, step.count).forEach(add);
		}
	}
}

function linksBetween(
	entities: ReadonlyMap<string, Thing>,
	linksByEntity: ReadonlyMap<string, readonly Link[]>,
): Map<string, Link> {
	const drawn = new Map<string, Link>();
	for (const id of entities.keys()) {
		for (const link of linksByEntity.get(id) ?? []) {
			// What somebody says about itself has no other end.
			if (link.source.id === link.target.id) continue;
			if (entities.has(link.source.id) && entities.has(link.target.id)) drawn.set(link.id, link);
		}
	}
	return drawn;
}

function pathsOf(steps: readonly Step[], known: Known): readonly Path[] {
	return steps.flatMap((step) => (step.kind === "path" ? (known.paths.get(stepInAddress(step)) ?? []) : []));
}

function statementsOf(steps: readonly Step[], known: Known): readonly DrawnStatement[] {
	return steps.flatMap((step) => (step.kind === "statement" ? (known.statements.get(step.id) ?? []) : []));
}

function weighed(
	entities: ReadonlyMap<string, Thing>,
	links: ReadonlyMap<string, Link>,
	known: Known,
): Map<string, DrawnNode> {
	const ofLinks = new Map<string, number>();
	for (const { type, source, target, count } of links.values()) {
		if (type !== "SPEAKS_ABOUT") continue;
		for (const { id } of [source, target]) ofLinks.set(id, (ofLinks.get(id) ?? 0) + count);
	}
	const nodes = [...entities].map(([id, entity]): [string, DrawnNode] => [
		id,
		{ entity, statements: known.links.get(id)?.statements ?? ofLinks.get(id) ?? 0 },
	]);
	return new Map(nodes);
}

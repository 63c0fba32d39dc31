// Beside the lists: roles on a chosen day, weapons, operators and makers, and who speaks most about it.
import { EntityLink } from "../pieces/EntityLink.tsx";
import { relationPhrases } from "../words/relations.ts";
import type { Entity } from "./EntityView.tsx";
import { Roles } from "./Roles.tsx";
import { SpeakersAbout } from "./SpeakersAbout.tsx";

export function EntitySide({ entity, isOld }: { entity: Entity; isOld: boolean }) {
	return (
		<aside className="side" aria-label={`More about ${entity.name}`}>
			{entity.__typename === "Person" && <Roles roles={entity.roles} areOld={isOld} />}
			{entity.__typename === "Weapon" && <Hands entity={entity} />}
			{entity.arsenal.nodes.length > 0 && (
				<section>
					<h2>Weapons and sites</h2>
					<ul>
						{entity.arsenal.nodes.map(({ id, type, target }) => (
							<li key={id}>
								<span className="caption">{relationPhrases[type].forward}</span> <EntityLink entity={target} withKind />
							</li>
						))}
					</ul>
				</section>
			)}
			<SpeakersAbout about={entity.id} name={entity.name} />
		</aside>
	);
}

function Hands({ entity: { operators, makers } }: { entity: Extract<Entity, { __typename: "Weapon" }> }) {
	return (
		<>
			{operators.length > 0 && (
				<section>
					<h2>Operated by</h2>
					<ul>
						{operators.map((operator) => (
							<li key={operator.id}>
								<EntityLink entity={operator} withKind />
							</li>
						))}
					</ul>
				</section>
			)}
			{makers.nodes.length > 0 && (
				<section>
					<h2>Made and provided by</h2>
					<ul>
						{makers.nodes.map(({ id, type, source }) => (
							<li key={id}>
								<EntityLink entity={source} withKind />{" "}
								<span className="caption">{relationPhrases[type].forward} it</span>
							</li>
						))}
					</ul>
				</section>
			)}
		</>
	);
}

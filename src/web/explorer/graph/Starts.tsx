// Where a drawing can begin: with somebody that the reader finds, or with those whom most statements are about.
import { Link } from "react-router";
import { HomeDocument } from "../../../generated/client/graphql.ts";
import { graphAddress } from "../addresses.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { EntityPicker } from "../pieces/EntityPicker.tsx";
import { Skeleton, Trouble } from "../pieces/States.tsx";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { kindOf } from "../words/kinds.ts";
import type { GraphAddress } from "./address/useGraphAddress.ts";

export function Starts({ address }: { address: GraphAddress }) {
	const { data, trouble, retry } = useAnswer(HomeDocument, {});
	return (
		<>
			<ViewHead title="Graph">
				<p className="lead">
					Start with somebody or something: a person, an organization, a weapon, a place. It is drawn among those whom
					most relations and statements join to it; every edge leads to the documents and lines that it rests on.
				</p>
				<EntityPicker
					label="Start with"
					placeholder="A name or an alias"
					chosen={null}
					onChoose={(id) => id && address.start(id)}
				/>
			</ViewHead>
			<section aria-labelledby="graph-starts">
				<h2 id="graph-starts">Or with one who is much spoken about</h2>
				{trouble !== null && <Trouble sentence={trouble} retry={retry} />}
				{!data && trouble === null && <Skeleton what="who is spoken about" rows={4} />}
				<ul className="graph-starts cards">
					{data?.spokenAbout.nodes.map((entity) => (
						<li key={entity.id}>
							<Link to={graphAddress(entity.id)} className="card">
								<b>{entity.name}</b> <small className="kind">{kindOf(entity)}</small>
								<small className="soft">
									{entity.saidAbout.totalCount === 1 ? "1 statement" : `${entity.saidAbout.totalCount} statements`}
								</small>
							</Link>
						</li>
					))}
				</ul>
			</section>
		</>
	);
}

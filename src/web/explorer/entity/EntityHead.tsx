// Who or what it is.
import { Link } from "react-router";
import { graphAddress } from "../addresses.ts";
import type { Asked } from "../client/useAnswer.ts";
import { DateText } from "../pieces/DateText.tsx";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { ShowQuery } from "../pieces/ShowQuery.tsx";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { kindOf } from "../words/kinds.ts";
import type { Entity } from "./EntityView.tsx";

export function EntityHead({ entity, asked }: { entity: Entity; asked: Asked }) {
	return (
		<ViewHead
			title={entity.name}
			kicker={kindOf(entity)}
			tools={
				<>
					<Link to={graphAddress(entity.id)} className="button">
						Open in the graph
					</Link>
					<ShowQuery asked={[asked]} />
				</>
			}
		>
			{entity.description && <p className="lead">{entity.description}</p>}
			{entity.aliases.length > 0 && (
				<p className="aliases">
					<span className="caption">Also</span>{" "}
					{entity.aliases.map((alias) => (
						<span key={alias} className="alias">
							{alias}
						</span>
					))}
				</p>
			)}
			{entity.__typename === "Event" && entity.date && (
				<p>
					<DateText date={entity.date} isInferred={entity.inferred.includes("date")} />
				</p>
			)}
			{entity.__typename === "UnnamedSource" && entity.speaksFrom && (
				<p>
					Speaks from <EntityLink entity={entity.speaksFrom} withKind />
				</p>
			)}
		</ViewHead>
	);
}

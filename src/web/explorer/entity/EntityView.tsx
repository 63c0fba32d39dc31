// The page of a person, organization, weapon, place, event or unnamed source.
import "./entity.css";
import { useParams } from "react-router";
import { EntityPageDocument, type EntityPageQuery } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { Skeleton, Trouble } from "../pieces/States.tsx";
import { useAddress } from "../pieces/useAddress.ts";
import { NotFound } from "../shell/NotFound.tsx";
import { dayOf } from "./AsOf.tsx";
import { EntityHead } from "./EntityHead.tsx";
import { EntityLists } from "./EntityLists.tsx";
import { EntitySide } from "./EntitySide.tsx";

export type Entity = NonNullable<EntityPageQuery["entity"]>;

export function EntityView() {
	const id = useParams()["*"] ?? "";
	const asOf = dayOf(useAddress());
	const answer = useAnswer(EntityPageDocument, { id, asOf }, { keepLast: true });
	const { data, trouble, retry } = answer;
	if (trouble !== null) return <Trouble sentence={trouble} retry={retry} />;
	// An answer that is kept may be that of the page before.
	if (!data || (data.entity && data.entity.id !== id)) return <Skeleton what="the page" rows={8} />;
	if (!data.entity) return <NotFound what={`Nobody and nothing in the graph has the id “${id}”.`} />;
	return (
		<>
			<EntityHead entity={data.entity} asked={answer.asked} />
			<div className="with-side">
				<EntityLists key={id} entity={data.entity} />
				<EntitySide entity={data.entity} isOld={answer.isAsking} />
			</div>
		</>
	);
}

// What a node stands for, as a link to its page.
import { Link } from "react-router";
import { addressOfNode } from "../addresses.ts";
import { kindOfThing, type Thing } from "./model/thing.ts";

export function ThingLink({ thing }: { thing: Thing }) {
	return (
		<>
			<Link to={addressOfNode(thing.__typename, thing.id)} className="entity" data-type={thing.__typename}>
				{thing.name}
			</Link>
			<small className="kind"> {kindOfThing(thing)}</small>
		</>
	);
}

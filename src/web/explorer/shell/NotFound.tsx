// What an address without a view shows.
import { Link } from "react-router";
import { ViewHead } from "../pieces/ViewHead.tsx";

/** `what`: a sentence that tells what was looked for. */
export function NotFound({ what = "This address leads to no page of the explorer." }: { what?: string }) {
	return (
		<ViewHead title="Nothing is here">
			<p className="lead">
				{what} Search for what you meant, or go to the <Link to="/">start page</Link>.
			</p>
		</ViewHead>
	);
}

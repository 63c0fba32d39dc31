// The place in a document that something rests on.
import { Link } from "react-router";
import { documentAddress } from "../addresses.ts";
import { titleOf } from "../words/titles.ts";

export interface SourceProps {
	readonly document: {
		readonly id: string;
		readonly title?: string | null;
		readonly publisher?: { readonly name: string } | null;
	};
	/** In the source file. */
	readonly line: number;
}

export function Source({ document, line }: SourceProps) {
	return (
		<span className="source">
			{document.publisher && <b>{document.publisher.name}</b>}{" "}
			<Link to={documentAddress(document.id)}>{titleOf(document)}</Link>, line {line}
		</span>
	);
}

// The documents that were published last.
import { Link } from "react-router";
import type { HomeQuery } from "../../../generated/client/graphql.ts";
import { documentAddress } from "../addresses.ts";
import type { Answer } from "../client/useAnswer.ts";
import { DateText } from "../pieces/DateText.tsx";
import { titleOf } from "../words/titles.ts";

export function NewestDocuments({ answer: { data } }: { answer: Answer<HomeQuery> }) {
	if (!data || data.documents.nodes.length === 0) return null;
	return (
		<section aria-labelledby="newest-documents">
			<h2 id="newest-documents">Newest documents</h2>
			<ul className="newest-documents cards">
				{data.documents.nodes.map((document) => (
					<li key={document.id}>
						<Link to={documentAddress(document.id)} className="card">
							<b className="headline">{titleOf(document)}</b>
							<span>
								{document.publisher ? `${document.publisher.name} · ` : ""}
								{document.publishedOn && (
									<DateText date={document.publishedOn} isInferred={document.inferred.includes("publishedOn")} />
								)}
							</span>
							<span>{document.statements.totalCount} statements</span>
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}

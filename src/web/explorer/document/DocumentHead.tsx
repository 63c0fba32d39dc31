// Where a document comes from.
import type { ReactNode } from "react";
import type { DocumentPageQuery } from "../../../generated/client/graphql.ts";
import { DateText, Inferred } from "../pieces/DateText.tsx";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { ViewHead } from "../pieces/ViewHead.tsx";
import { titleOf } from "../words/titles.ts";

type Document = NonNullable<DocumentPageQuery["document"]>;

export function DocumentHead({ document, tools }: { document: Document; tools: ReactNode }) {
	const { publisher, publishedOn, inferred, authors, url, language, sourceFile, sha256, firstLine, lastLine } =
		document;
	const mark = (field: string) => inferred.includes(field) && <Inferred />;
	return (
		<ViewHead title={titleOf(document)} kicker="Document" tools={tools}>
			<p className="byline">
				{publisher ? <EntityLink entity={publisher} /> : "Publisher not told"}
				{mark("publisher")}
				{" · "}
				{publishedOn ? <DateText date={publishedOn} isInferred={inferred.includes("publishedOn")} /> : "date not told"}
				{authors.length > 0 && <> · by {authors.join(", ")}</>}
				{mark("authors")}
				{mark("title")}
			</p>
			{document.title === null && (
				<p className="soft">No title is printed: what stands in brackets is our name for the document.</p>
			)}
			{url && isWeb(url) && (
				<p>
					<a href={url} rel="noreferrer">
						Open the original
					</a>{" "}
					<span className="soft">({new URL(url).host})</span>
				</p>
			)}
			<details className="soft">
				<summary>Source file</summary>
				<p>
					{sourceFile}, lines {firstLine} to {lastLine}, language {language}
					<br />
					SHA-256 <code>{sha256}</code>
				</p>
			</details>
		</ViewHead>
	);
}

/** The address comes from the data: nothing but a web page may be behind it. */
function isWeb(url: string): boolean {
	return URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}

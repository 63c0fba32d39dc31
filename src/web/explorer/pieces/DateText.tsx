// A date as exact as the source, marked where it was inferred.
import { dateInWords } from "../words/dates.ts";

export function DateText({ date, isInferred = false }: { date: string; isInferred?: boolean }) {
	return (
		<span>
			<time dateTime={date}>{dateInWords(date)}</time>
			{isInferred && <Inferred />}
		</span>
	);
}

export function Inferred() {
	return (
		<>
			{" "}
			<small className="inferred" title="Not printed in the document: inferred from the context">
				inferred
			</small>
		</>
	);
}

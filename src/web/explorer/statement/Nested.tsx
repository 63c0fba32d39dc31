// X says that Y said this: the statement that reports this one, and those that this one reports.
import type { StatementInListFragment } from "../../../generated/client/graphql.ts";
import { StatementCard } from "../pieces/StatementCard.tsx";
import type { Statement } from "./StatementView.tsx";

export function Nested({ statement: { embeddedIn, embeds } }: { statement: Statement }) {
	return (
		<>
			{embeddedIn && <Cards title="Reported within" statements={[embeddedIn]} />}
			{embeds.length > 0 && <Cards title="Reports what others said" statements={embeds} />}
		</>
	);
}

function Cards({ title, statements }: { title: string; statements: readonly StatementInListFragment[] }) {
	return (
		<section>
			<h2>{title}</h2>
			{statements.map((statement) => (
				<StatementCard key={statement.id} statement={statement} />
			))}
		</section>
	);
}

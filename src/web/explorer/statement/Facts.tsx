// When, to whom, through what and where a statement was made, and the line that it stands in.
import type { ReactNode } from "react";
import { DateText, Inferred } from "../pieces/DateText.tsx";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { Source } from "../pieces/Source.tsx";
import { relationPhrases } from "../words/relations.ts";
import { channels, modes } from "../words/speech.ts";
import type { Statement } from "./StatementView.tsx";

export function Facts({ statement }: { statement: Statement }) {
	const { speaker, speakerRoles, saidOn, inferred, to, mode, cue, channel } = statement;
	return (
		<aside className="side" aria-label="Particulars">
			<dl className="facts card">
				<Fact name="Speaker">
					<EntityLink entity={speaker} withKind />
					{speakerRoles.map(({ id, type, title, target }) => (
						<small key={id} className="soft">
							{title ?? relationPhrases[type].forward}, {target.name}
						</small>
					))}
				</Fact>
				<Fact name="Said on">
					{saidOn ? <DateText date={saidOn} isInferred={inferred.includes("saidOn")} /> : "The document does not tell."}
				</Fact>
				{to.length > 0 && (
					<Fact name="Said to">
						{to.map((addressee) => (
							<span key={addressee.id}>
								<EntityLink entity={addressee} withKind />
							</span>
						))}
					</Fact>
				)}
				<Fact name="Words">
					{modes[mode]}
					{cue && <small className="soft">Printed verb: “{cue}”</small>}
				</Fact>
				{channel && (
					<Fact name="Through">
						{channels[channel]}
						{inferred.includes("channel") && <Inferred />}
					</Fact>
				)}
				<StandsIn statement={statement} />
			</dl>
		</aside>
	);
}

function StandsIn({ statement: { document, locator } }: { statement: Statement }) {
	return (
		<Fact name="Stands in">
			<Source document={document} line={locator.line} />
			{locator.start != null && locator.end != null && (
				<small className="soft">
					characters {locator.start} to {locator.end}
				</small>
			)}
			<small className="soft">{document.sourceFile}</small>
		</Fact>
	);
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
	return (
		<div>
			<dt>{name}</dt>
			<dd>{children}</dd>
		</div>
	);
}

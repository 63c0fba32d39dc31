// Who speaks most about somebody or something, and with which stance.
import { SpeakersAboutDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { EntityLink } from "../pieces/EntityLink.tsx";
import { ShowQuery } from "../pieces/ShowQuery.tsx";
import { StanceMark } from "../pieces/StanceMark.tsx";
import { Skeleton, Trouble } from "../pieces/States.tsx";

export function SpeakersAbout({ about, name }: { about: string; name: string }) {
	const { data, trouble, retry, asked } = useAnswer(SpeakersAboutDocument, { about });
	return (
		<section className="speakers-about">
			<h2>Who speaks most about {name}</h2>
			{trouble !== null && <Trouble sentence={trouble} retry={retry} />}
			{!data && trouble === null && <Skeleton what="the speakers" />}
			{data?.discourse.length === 0 && <p>Nobody, in these documents.</p>}
			<ol>
				{data?.discourse.map(({ speaker, count, stances }) => (
					<li key={speaker.id}>
						<EntityLink entity={speaker} />{" "}
						<span className="soft number">{count === 1 ? "1 statement" : `${count} statements`}</span>
						<p className="stances">
							{stances.map(({ stance, count: ofStance }) => (
								<StanceMark key={stance} stance={stance} count={ofStance} />
							))}
						</p>
					</li>
				))}
			</ol>
			{data && data.discourse.length > 0 && <ShowQuery asked={[asked]} />}
		</section>
	);
}

// Where a reader begins: what this is, how much it holds, whom it is most about, and the ways in.
import "./hero.css";
import { HomeDocument } from "../../../generated/client/graphql.ts";
import { useAnswer } from "../client/useAnswer.ts";
import { Counts } from "./Counts.tsx";
import { Examples } from "./Examples.tsx";
import { Model } from "./Model.tsx";
import { MuchSpokenAbout } from "./MuchSpokenAbout.tsx";
import { NewestDocuments } from "./NewestDocuments.tsx";
import { Ways } from "./Ways.tsx";

export function HomeView() {
	const answer = useAnswer(HomeDocument, {});
	return (
		<>
			<title>Who said what about whom</title>
			<div className="hero">
				<div>
					<h1>Who said what about whom</h1>
					<p className="lead">
						A knowledge graph of the statements in news documents: who spoke, about whom and with which stance, and
						through whom the words reached print. Every statement and every relation names the document and the line
						that it rests on.
					</p>
					<p className="actions">
						<a href="#much-spoken-about" className="primary">
							See who is spoken about
						</a>
						<a href="/playground">Open the playground</a>
					</p>
				</div>
				<Model />
			</div>
			<MuchSpokenAbout answer={answer} />
			<NewestDocuments answer={answer} />
			<Counts />
			<Examples />
			<Ways />
			<p className="lead">
				For operators: <a href="/health/ready">health</a>, <a href="/metrics">metrics</a>.
			</p>
		</>
	);
}

// What this is, how much it holds, and the ways in.
import icon from "../shell/icon.svg";
import { Counts } from "./Counts.tsx";
import { Examples } from "./Examples.tsx";
import { Model } from "./Model.tsx";
import { Ways } from "./Ways.tsx";

export function Landing() {
	return (
		<>
			<header className="top">
				<a href="/" className="brand">
					<img src={icon} alt="" width="28" height="28" />
					Who said what about whom
				</a>
				<nav aria-label="Pages">
					<a href="/playground">Playground</a>
					<a href="/health/ready">Health</a>
				</nav>
			</header>
			<main>
				<div className="hero">
					<div>
						<h1>Who said what about whom</h1>
						<p className="lead">
							A knowledge graph of the statements in news documents: who spoke, about whom and with which stance, and
							through whom the words reached print. Every statement and every relation names the document and the line
							that it rests on.
						</p>
						<p className="actions">
							<a href="/playground" className="primary">
								Open the playground
							</a>
							<a href="#examples">See example questions</a>
						</p>
					</div>
					<Model />
				</div>
				<Counts />
				<Examples />
				<Ways />
			</main>
		</>
	);
}

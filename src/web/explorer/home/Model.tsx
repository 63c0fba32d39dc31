// The shape of a statement in the graph, drawn with the names that GraphQL and Cypher share.

export function Model() {
	return (
		<figure className="model">
			<ol>
				<Station label="Person · Organization · Unnamed source" edge="SAID">
					who
				</Station>
				<Station label="Statement" edge="ABOUT, with a stance">
					said what
				</Station>
				<Station label="Person · Organization · Weapon · Place · Event">about whom</Station>
			</ol>
			<figcaption>
				Each statement also knows through whom it came (<code>VIA</code>), what it denies or contradicts, and the line
				of the document that it stands in (<code>REPORTED_IN</code>).
			</figcaption>
		</figure>
	);
}

function Station({ label, edge, children }: { label: string; edge?: string; children: string }) {
	return (
		<li>
			<span className="station">
				<b>{children}</b>
				<small>{label}</small>
			</span>
			{edge && <span className="edge">{edge}</span>}
		</li>
	);
}

// Asks for the shortest paths from the chosen node to another drawn one.
import { useId, useState } from "react";
import type { PathStep } from "../../../../generated/client/graphql.ts";
import type { GraphAddress } from "../address/useGraphAddress.ts";
import type { Drawn } from "../model/draw.ts";

const lengths = [1, 2, 3, 4, 5, 6];
const kinds: readonly { readonly step: PathStep; readonly label: string }[] = [
	{ step: "RELATION", label: "relations" },
	{ step: "STATEMENT", label: "statements" },
];

export function PathForm({ from, address, drawn }: { from: string; address: GraphAddress; drawn: Drawn }) {
	const [to, setTo] = useState("");
	const [maxLength, setMaxLength] = useState(4);
	const [through, setThrough] = useState<readonly PathStep[]>(["RELATION", "STATEMENT"]);
	const heading = useId();
	const others = [...drawn.nodes.values()].map(({ entity }) => entity).filter(({ id }) => id !== from);
	others.sort((one, other) => one.name.localeCompare(other.name));
	return (
		<form
			className="graph-path-form"
			aria-labelledby={heading}
			onSubmit={(event) => {
				event.preventDefault();
				if (to !== "" && through.length > 0) address.doStep({ kind: "path", from, to, maxLength, through }, null);
			}}
		>
			<h3 id={heading}>Shortest paths</h3>
			<label className="field">
				<span>To</span>
				<select value={to} onChange={({ target }) => setTo(target.value)} required>
					<option value="">Choose a drawn node</option>
					{others.map(({ id, name }) => (
						<option key={id} value={id}>
							{name}
						</option>
					))}
				</select>
			</label>
			<label className="field">
				<span>Hops at most</span>
				<select value={maxLength} onChange={({ target }) => setMaxLength(Number(target.value))}>
					{lengths.map((length) => (
						<option key={length}>{length}</option>
					))}
				</select>
			</label>
			<p>
				{kinds.map(({ step, label }) => (
					<label key={step}>
						<input
							type="checkbox"
							checked={through.includes(step)}
							onChange={({ target }) =>
								setThrough(
									kinds
										.map(({ step }) => step)
										.filter((other) => (other === step ? target.checked : through.includes(other))),
								)
							}
						/>{" "}
						{label}
					</label>
				))}
			</p>
			<button type="submit" className="button" aria-disabled={to === "" || through.length === 0}>
				Find paths
			</button>
		</form>
	);
}

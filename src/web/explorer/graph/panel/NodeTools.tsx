// What can be done with a chosen node, whatever it stands for: pinning, hiding, and no longer choosing it.
import type { GraphAddress } from "../address/useGraphAddress.ts";
import { PinButton } from "./PinButton.tsx";

export function NodeTools({ id, address }: { id: string; address: GraphAddress }) {
	return (
		<p className="tools">
			<PinButton id={id} address={address} />
			<button type="button" className="button" onClick={() => address.doStep({ kind: "hide", id }, null)}>
				Hide
			</button>
			<button type="button" className="button" onClick={() => address.choose(null)}>
				Close
			</button>
		</p>
	);
}

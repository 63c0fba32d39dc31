// Pins a node by a click, where dragging is not wanted or not possible.
import type { GraphAddress } from "../address/useGraphAddress.ts";
import { usePlaces } from "../drawing/places.ts";

export function PinButton({ id, address }: { id: string; address: GraphAddress }) {
	const placeOf = usePlaces();
	const isPinned = address.pins.has(id);
	return (
		<button
			type="button"
			className="button"
			aria-pressed={isPinned}
			onClick={() => address.pin(id, isPinned ? null : placeOf(id))}
		>
			{isPinned ? "Unpin" : "Pin"}
		</button>
	);
}

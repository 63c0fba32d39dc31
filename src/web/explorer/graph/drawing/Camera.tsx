// Buttons for what the wheel and the hand do: nearer, further, all of it; and the layout's start and stop.
import type Sigma from "sigma";
import { cameraMilliseconds } from "./motion.ts";
import type { LaidOut } from "./useLaidOut.ts";

export function Camera({ sigma, laidOut }: { sigma: Sigma | null; laidOut: LaidOut }) {
	const duration = cameraMilliseconds(200);
	const fit = () => {
		sigma?.setCustomBBox(null).refresh();
		void sigma?.getCamera().animatedReset({ duration });
	};
	return (
		// biome-ignore lint/a11y/useSemanticElements: a fieldset would number among the form's controls, and there is no form
		<div className="graph-camera" role="group" aria-label="The drawing">
			<button type="button" className="button" onClick={() => void sigma?.getCamera().animatedZoom({ duration })}>
				<span aria-hidden="true">+</span>
				<span className="for-screen-readers">Nearer</span>
			</button>
			<button type="button" className="button" onClick={() => void sigma?.getCamera().animatedUnzoom({ duration })}>
				<span aria-hidden="true">−</span>
				<span className="for-screen-readers">Further away</span>
			</button>
			<button type="button" className="button" onClick={fit}>
				Show all
			</button>
			<button type="button" className="button" onClick={laidOut.isMoving ? laidOut.stop : laidOut.start}>
				{laidOut.isMoving ? "Stop moving" : "Arrange anew"}
			</button>
		</div>
	);
}

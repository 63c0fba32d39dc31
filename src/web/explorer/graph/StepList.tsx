// What the reader did, step by step, and the way back to each.
import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import type { GraphAddress } from "./address/useGraphAddress.ts";
import type { Drawn } from "./model/draw.ts";
import { stepInAddress } from "./model/step.ts";
import { stepInWords } from "./names.ts";

export function StepList({ address, drawn }: { address: GraphAddress; drawn: Drawn }) {
	const { steps } = address;
	return (
		<DialogTrigger>
			<Button className="button">Steps ({steps.length})</Button>
			<Popover className="popover" placement="bottom start">
				<Dialog className="graph-steps" aria-label="Steps">
					<ol>
						{steps.map((step, index) => (
							// biome-ignore lint/suspicious/noArrayIndexKey: the same step may be done twice; steps change at the end alone
							<li key={`${index} ${stepInAddress(step)}`}>
								{stepInWords(step, drawn)}
								{index < steps.length - 1 && (
									<Button className="button" onPress={() => address.keepSteps(index + 1)}>
										Back to here
									</Button>
								)}
							</li>
						))}
					</ol>
				</Dialog>
			</Popover>
		</DialogTrigger>
	);
}

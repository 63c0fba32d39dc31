// Shows the GraphQL behind a view, and the Cypher that answered it.
import { useState } from "react";
import { Button, Dialog, DialogTrigger, Heading, Modal, ModalOverlay } from "react-aria-components";
import type { Asked } from "../client/useAnswer.ts";
import { QueryBehind } from "./QueryBehind.tsx";

export function ShowQuery({ asked }: { asked: readonly Asked[] }) {
	const [isOpen, setOpen] = useState(false);
	return (
		<DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
			<Button className="button">Show the query</Button>
			<ModalOverlay className="modal-overlay" isDismissable>
				<Modal className="modal">
					<Dialog className="dialog">
						<div className="dialog-head">
							<Heading slot="title">The query behind this</Heading>
							<Button slot="close" className="button">
								Close
							</Button>
						</div>
						{asked.map((question) => (
							<QueryBehind key={JSON.stringify([question.document.loc, question.variables])} asked={question} />
						))}
					</Dialog>
				</Modal>
			</ModalOverlay>
		</DialogTrigger>
	);
}

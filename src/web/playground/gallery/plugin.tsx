// The pane of GraphiQL that offers the example queries.
import type { GraphiQLPlugin } from "@graphiql/react";
import { Gallery } from "./Gallery.tsx";

export const galleryPlugin: GraphiQLPlugin = { title: "Examples", icon: GalleryIcon, content: Gallery };

function GalleryIcon() {
	return (
		<svg
			viewBox="0 0 24 24"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.7"
			strokeLinecap="round"
			strokeLinejoin="round"
			aria-hidden="true"
		>
			<path d="M4 5h16v11H10l-5 4v-4H4z" />
			<path d="M8 9h8M8 12.2h5" />
		</svg>
	);
}

// The page at `/playground`.
import "graphiql/setup-workers/vite";
import "graphiql/style.css";
import "@graphiql/plugin-explorer/style.css";
import "../shell/theme.css";
import "../shell/bar.css";
import "./playground.css";
import "./panes.css";
import "./narrow.css";
import { createRoot } from "react-dom/client";
import { Bar } from "./Bar.tsx";
import { Playground } from "./Playground.tsx";

const page = document.getElementById("page");
if (!page) throw new Error("playground/index.html: wanted an element with the id page, got none");
createRoot(page).render(
	<>
		<Bar />
		<main>
			<Playground />
		</main>
	</>,
);

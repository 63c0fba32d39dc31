// The page at `/`, until the explorer takes its place.
import "../shell/theme.css";
import "../shell/page.css";
import "./landing.css";
import { createRoot } from "react-dom/client";
import { applyChosenTheme } from "../shell/theme.ts";
import { Landing } from "./Landing.tsx";

applyChosenTheme();
const page = document.getElementById("page");
if (!page) throw new Error("index.html: wanted an element with the id page, got none");
createRoot(page).render(<Landing />);

// The drawing as a PNG file: the SVG, painted by the browser at twice its size.
import type { Picture } from "./svg.ts";

const sharpness = 2;

export async function savePng(name: string, { svg, width, height }: Picture): Promise<void> {
	const image = new Image();
	// The policy of the page allows data: addresses for images, and no blob: ones.
	image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
	await image.decode();
	const canvas = document.createElement("canvas");
	canvas.width = width * sharpness;
	canvas.height = height * sharpness;
	const context = canvas.getContext("2d");
	if (!context) throw new Error("This browser gives no canvas to paint on.");
	context.scale(sharpness, sharpness);
	context.drawImage(image, 0, 0, width, height);
	const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
	if (!blob) throw new Error("The picture is too large for this browser: take the SVG.");
	const url = URL.createObjectURL(blob);
	const link = document.createElement("a");
	link.href = url;
	link.download = name;
	link.click();
	// The browser has begun to read it by then.
	setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

// Writes names and what is pointed at, in the colours of the theme; sigma's own box is always white.
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from "sigma/rendering";
import type { Palette } from "./palette.ts";
import type { TakenRoom } from "./takenRoom.ts";

const gap = 4;
// A canvas has no line of its own around letters that would keep them off the edges.
const halo = 3;

/** Without `room`, whatever stands there already. */
export function labelDrawing(palette: () => Palette, room?: TakenRoom): NodeLabelDrawingFunction {
	return (context, node, { labelSize, labelFont, labelWeight }) => {
		if (!node.label) return;
		const { card, ink } = palette();
		context.font = `${labelWeight} ${labelSize}px ${labelFont}`;
		context.lineJoin = "round";
		context.lineWidth = halo;
		context.strokeStyle = card;
		context.fillStyle = ink;
		const [x, y] = [startOf(context, node, node.label), node.y + labelSize / 3];
		const { width } = context.measureText(node.label);
		if (room && !room.take(x, y - labelSize, x + width, y + labelSize / 3)) return;
		context.strokeText(node.label, x, y);
		context.fillText(node.label, x, y);
	};
}

/** Right of the node, or left of it where the drawing ends. */
function startOf(context: CanvasRenderingContext2D, { x, size }: { x: number; size: number }, label: string): number {
	const right = x + size + gap;
	const { width } = context.measureText(label);
	const isOut = right + width > context.canvas.width / devicePixelRatio;
	return isOut ? Math.max(x - size - gap - width, gap) : right;
}

export function hoverDrawing(palette: () => Palette): NodeHoverDrawingFunction {
	const label = labelDrawing(palette);
	return (context, node, settings) => {
		const { card, accent } = palette();
		context.beginPath();
		context.arc(node.x, node.y, node.size + gap, 0, Math.PI * 2);
		context.lineWidth = 2.5;
		context.strokeStyle = accent;
		context.stroke();
		if (!node.label) return;
		context.font = `${settings.labelWeight} ${settings.labelSize}px ${settings.labelFont}`;
		const { width } = context.measureText(node.label);
		context.beginPath();
		const height = settings.labelSize + 2 * gap;
		context.roundRect(startOf(context, node, node.label) - gap, node.y - height / 2, width + 2 * gap, height, gap);
		context.fillStyle = card;
		context.fill();
		context.lineWidth = 1;
		context.stroke();
		label(context, node, settings);
	};
}

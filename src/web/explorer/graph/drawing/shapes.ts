// Draws the nodes: sigma's circle program, with a shape for each kind, so that no kind is told by colour alone.
import type Sigma from "sigma";
import { NodeCircleProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { fragmentShader, vertexShader } from "./shapes.glsl.ts";

const numbersBeforeShape = 5;

export class NodeShapeProgram extends NodeCircleProgram {
	override getDefinition() {
		const definition = super.getDefinition();
		return {
			...definition,
			VERTEX_SHADER_SOURCE: vertexShader,
			FRAGMENT_SHADER_SOURCE: fragmentShader,
			ATTRIBUTES: [...definition.ATTRIBUTES, { name: "a_shape", size: 1, type: WebGLRenderingContext.FLOAT }],
		};
	}

	override processVisibleItem(nodeIndex: number, startIndex: number, node: NodeDisplayData): void {
		super.processVisibleItem(nodeIndex, startIndex, node);
		this.array[startIndex + numbersBeforeShape] = (node as NodeDisplayData & { shape?: number }).shape ?? 0;
	}

	/** Nodes are painted a second time to know which one is pointed at: half of each frame, and of no use while they pass by. */
	protected override renderProgram(params: RenderParams, program: ProgramInfo): void {
		if (program !== this.pickProgram || !arePassing(this.renderer)) super.renderProgram(params, program);
	}
}

/** When sigma hides the edges; it paints once more when it shows them again. */
function arePassing(sigma: Sigma): boolean {
	if (!sigma.getSetting("hideEdgesOnMove")) return false;
	const { isMoving, draggedEvents, currentWheelDirection } = sigma.getMouseCaptor();
	return sigma.getCamera().isAnimated() || isMoving || draggedEvents > 0 || currentWheelDirection !== 0;
}

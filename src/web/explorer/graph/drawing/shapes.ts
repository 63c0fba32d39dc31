// Draws the nodes: sigma's circle program, with a shape for each kind, so that no kind is told by colour alone.
import { NodeCircleProgram } from "sigma/rendering";
import type { NodeDisplayData } from "sigma/types";
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
}

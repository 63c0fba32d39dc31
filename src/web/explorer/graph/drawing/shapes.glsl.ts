// The programs for the graphics card behind shapes.ts: sigma's own for circles, and the distance to seven more outlines.

export const vertexShader = `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec2 a_position;
attribute float a_size;
attribute float a_angle;
attribute float a_shape;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_shape;
const float bias = 255.0 / 254.0;

void main() {
  float size = a_size * u_correctionRatio / u_sizeRatio * 4.0;
  vec2 diffVector = size * vec2(cos(a_angle), sin(a_angle));
  gl_Position = vec4((u_matrix * vec3(a_position + diffVector, 1)).xy, 0, 1);
  v_diffVector = diffVector;
  v_radius = size / 2.0;
  v_shape = a_shape;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
}
`;

// Distances in radii, below 0 inside. The triangle that is painted reaches 1 everywhere and 1.15 at the corners used.
export const fragmentShader = `
precision highp float;
varying vec4 v_color;
varying vec2 v_diffVector;
varying float v_radius;
varying float v_shape;
uniform float u_correctionRatio;

float outline(vec2 p) {
  vec2 q = abs(p);
  if (v_shape < 0.5) return length(p) - 1.0;
  if (v_shape < 1.5) return max(q.x, q.y) - 0.8;
  if (v_shape < 2.5) return (q.x + q.y) * 0.7071 - 0.7071;
  if (v_shape < 3.5) return max(-p.y - 0.57, q.x * 0.866 + p.y * 0.5 - 0.57);
  if (v_shape < 4.5) return max(q.x * 0.866 + q.y * 0.5, q.y) - 0.86;
  if (v_shape > 6.5) return max(q.x - 0.68, q.y - 0.95);
  if (v_shape > 5.5) return max(q.x - 1.0, q.y - 0.62);
  #ifdef PICKING_MODE
  return length(p) - 1.0;
  #else
  return abs(length(p) - 0.8) - 0.2;
  #endif
}

void main(void) {
  float soft = u_correctionRatio * 2.0;
  float far = outline(v_diffVector / v_radius) * v_radius + soft;
  #ifdef PICKING_MODE
  gl_FragColor = far > soft ? vec4(0.0) : v_color;
  #else
  gl_FragColor = mix(v_color, vec4(0.0), clamp(far / soft, 0.0, 1.0));
  #endif
}
`;

import type { Camera, Place } from '../camera'
import { type Point, polygon } from '../svg'

type Box = { x: number; y?: number; z: number; width: number; height: number; depth: number }

type Tones = { front: string; side: string; top: string }

/** An upright box; x is its middle, z its front. Only the faces that the camera can see are drawn. */
export function box(camera: Camera, { x, y = 0, z, width, height, depth }: Box, tones: Tones): string {
  const [left, right, top, back] = [x - width / 2, x + width / 2, y + height, z + depth]
  const flank = camera([left, 0, z])[0] > camera([left, 0, back])[0] ? left : right
  return [
    face(camera, tones.side, [flank, y, z], [flank, top, z], [flank, top, back], [flank, y, back]),
    face(camera, tones.top, [left, top, z], [right, top, z], [right, top, back], [left, top, back]),
    face(camera, tones.front, [left, y, z], [right, y, z], [right, top, z], [left, top, z]),
  ].join('')
}

export function face(camera: Camera, fill: string, ...corners: Place[]): string {
  return polygon(corners.map(camera), fill)
}

/** The shadow on the floor of something upright: its footprint swept along the light. */
export function floorShadow(
  camera: Camera,
  footprint: readonly Place[],
  height: number,
  light: Light,
  fill: string,
) {
  const swept = footprint.map(([x, , z]): Place => [x + light.x * height, 0, z + light.z * height])
  return polygon(hull([...footprint, ...swept].map(([x, , z]) => camera([x, 0, z]))), fill)
}

/** How far a shadow falls, for each metre of height. */
export type Light = { x: number; z: number }

export function hull(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((one, other) => one[0] - other[0] || one[1] - other[1])
  return [...chain(sorted), ...chain(sorted.reverse())]
}

function chain(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const point of points) {
    while (kept.length > 1 && turn(kept.at(-2)!, kept.at(-1)!, point) <= 0) kept.pop()
    kept.push(point)
  }
  return kept.slice(0, -1)
}

function turn(one: Point, two: Point, three: Point) {
  return (two[0] - one[0]) * (three[1] - one[1]) - (two[1] - one[1]) * (three[0] - one[0])
}

import type { Camera, Place } from '../camera'
import { line, path, polygon } from '../svg'
import { spotAround, type Table } from './table'

type ChairTones = { back: string; seat: string; legs: string }

/** Chairs all round a table, looking at it: those that the table may hide (drawn before it), or those that hide it. */
export function chairsAround(
  camera: Camera,
  table: Table,
  count: number,
  beyond: boolean,
  tones: ChairTones,
): string {
  return Array.from({ length: count }, (_, index) =>
    spotAround(table, table.radius + 0.62, (index + 0.5) / count),
  )
    .filter(({ z }) => z > table.middle - table.straight / 2 === beyond)
    .sort((one, other) => other.z - one.z)
    .map(({ x, z, facing }) => chair(camera, x, z, facing, tones))
    .join('')
}

/** `facing` in radians: 0 looks to the right, a quarter turn looks away from the viewer. */
function chair(camera: Camera, x: number, z: number, facing: number, tones: ChairTones): string {
  const at = (forward: number, sideways: number, y: number): Place => [
    x + Math.cos(facing) * forward - Math.sin(facing) * sideways,
    y,
    z + Math.sin(facing) * forward + Math.cos(facing) * sideways,
  ]
  const corners = [at(-0.25, -0.27, 0), at(-0.25, 0.27, 0), at(0.25, 0.27, 0), at(0.25, -0.27, 0)]
  const thickness = Math.abs(camera([x + 0.045, 0, z])[0] - camera([x, 0, z])[0])
  const legs = corners.map(([footX, , footZ]) =>
    line([camera([footX, 0, footZ]), camera([footX, 0.45, footZ])], tones.legs, thickness),
  )
  const seat = polygon(
    corners.map(([cornerX, , cornerZ]) => camera([cornerX, 0.46, cornerZ])),
    tones.seat,
  )
  const looksAtViewer = Math.sin(facing) < -0.1
  const back = backrest(camera, at, tones.back)
  return [...legs, ...(looksAtViewer ? [back, seat] : [seat, back])].join('')
}

type Locate = (forward: number, sideways: number, y: number) => Place

/** Leans back a little, and has round upper corners. */
function backrest(camera: Camera, at: Locate, fill: string): string {
  const corner = (side: number, y: number) =>
    camera(at(-0.25 - (y - 0.45) * 0.16, side, y))
      .map(Math.round)
      .join(',')
  const half = 0.29
  const outline = [
    `M${corner(-half, 0.5)}L${corner(-half, 0.9)}`,
    `Q${corner(-half, 1.04)} ${corner(-half * 0.55, 1.04)}`,
    `L${corner(half * 0.55, 1.04)}`,
    `Q${corner(half, 1.04)} ${corner(half, 0.9)}`,
    `L${corner(half, 0.5)}Z`,
  ]
  return path(outline.join(''), fill)
}

import type { Size } from './size'
import type { Point } from './svg'

/** A place in metres: x to the right, y up from the floor, z away from the viewer. */
export type Place = readonly [x: number, y: number, z: number]

export type Camera = (place: Place) => Point

type View = { eyeHeight: number; horizon: number; focalLength: number; centre?: number }

/** One-point perspective. It looks straight ahead, so upright things stay upright on the sheet. */
export function cameraAt(size: Size, { eyeHeight, horizon, focalLength, centre = 0.5 }: View): Camera {
  return ([x, y, z]) => [
    size.width * centre + (focalLength * x) / z,
    size.height * horizon + (focalLength * (eyeHeight - y)) / z,
  ]
}

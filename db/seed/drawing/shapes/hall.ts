import type { Camera, Place } from '../camera'
import { mix } from '../colour'
import { isNight, type Palette } from '../palette'
import type { Size } from '../size'
import { polygon, rectangle, verticalGradient, type Point } from '../svg'
import type { Light } from './solid'

type Windows = { wall: number; count: number; light: Light }

/** A room's back wall with a row of tall windows, and their light laid out on the floor. */
export function hallWindows(
  camera: Camera,
  palette: Palette,
  size: Size,
  { wall, count, light }: Windows,
): string {
  const floorLine = camera([0, 0, wall])[1]
  const floor = mix(palette.far, palette.near, isNight(palette) ? 0.8 : 0.42)
  const plaster = isNight(palette)
    ? mix(palette.near, palette.far, 0.25)
    : mix(palette.near, palette.middle, 0.35)
  const pitch = 17 / count
  const middles = Array.from({ length: count }, (_, index) => (index - (count - 1) / 2) * pitch)
  return [
    verticalGradient('pane', palette.skyHigh, palette.skyLow),
    rectangle(0, 0, size.width, floorLine, plaster),
    verticalGradient('floor', mix(floor, palette.ink, 0.12), floor),
    rectangle(0, floorLine, size.width, size.height - floorLine, 'url(#floor)'),
    rectangle(0, floorLine - 26, size.width, 26, mix(plaster, palette.ink, 0.45)),
    ...middles.map((middle) => windowPane(camera, palette, middle, pitch * 0.32, wall)),
    ...middles.map((middle) => patchOfLight(camera, palette, middle, pitch * 0.32, wall, light)),
  ].join('')
}

function windowPane(camera: Camera, palette: Palette, middle: number, half: number, wall: number): string {
  const [left, top] = camera([middle - half, 6.2, wall])
  const [right, bottom] = camera([middle + half, 0.75, wall])
  const frame = mix(palette.ink, palette.near, 0.35)
  const width = right - left
  return [
    rectangle(left - 16, top, width + 32, bottom - top + 16, frame),
    rectangle(left, top, width, bottom - top, 'url(#pane)'),
    rectangle(left + width / 2 - 4, top, 8, bottom - top, frame),
    ...[0.36, 0.7].map((share) => rectangle(left, top + (bottom - top) * share, width, 8, frame)),
    rectangle(left - 40, bottom + 8, width + 80, 16, mix(palette.paper, palette.near, 0.3)),
  ].join('')
}

function patchOfLight(
  camera: Camera,
  palette: Palette,
  middle: number,
  half: number,
  wall: number,
  light: Light,
): string {
  const onFloor = (x: number, y: number): Point => {
    const place: Place = [x + light.x * y, 0, Math.max(wall + light.z * y, 1.6)]
    return camera(place)
  }
  const corners = [
    onFloor(middle - half, 0.75),
    onFloor(middle + half, 0.75),
    onFloor(middle + half, 7),
    onFloor(middle - half, 7),
  ]
  return polygon(corners, palette.light, { opacity: isNight(palette) ? 0.1 : 0.42 })
}

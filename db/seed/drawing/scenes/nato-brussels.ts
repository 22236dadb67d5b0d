import { cameraAt, type Camera } from '../camera'
import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { chairsAround } from '../shapes/chair'
import { face } from '../shapes/solid'
import { rim, ringTable, type Table } from '../shapes/table'
import type { Size } from '../size'
import { curve, outline, path, polygon, rectangle, verticalGradient } from '../svg'

const wall = 19
const seats = 26
const table: Table = { radius: 2.1, well: 1.1, middle: 11.4, straight: 7 }

/** A long oval table in a hall, a row of plain banners behind it. */
export function natoBrussels(random: Random, palette: Palette, size: Size): string {
  const camera = cameraAt(size, {
    eyeHeight: 3.2,
    horizon: 0.34,
    focalLength: 2000,
    centre: random.pick([0.44, 0.5, 0.56]),
  })
  return [
    hall(camera, palette, size),
    ...banners(random, camera, palette),
    ceilingLight(camera, palette),
    tableShadow(camera, palette),
    chairsAround(camera, table, seats, true, {
      back: mix(palette.accent, palette.ink, 0.25),
      seat: mix(palette.accent, palette.ink, 0.5),
      legs: palette.ink,
    }),
    wood(camera, palette),
    chairsAround(camera, table, seats, false, {
      back: mix(palette.ink, palette.accent, 0.34),
      seat: mix(palette.accent, palette.ink, 0.45),
      legs: palette.ink,
    }),
  ].join('')
}

function hall(camera: Camera, palette: Palette, size: Size): string {
  const dark = mix(palette.ink, palette.near, 0.35)
  const floor = mix(palette.middle, palette.near, 0.4)
  const [left, right] = [-9, 9]
  const [, floorLine] = camera([0, 0, wall])
  const [, ceilingLine] = camera([0, 7, wall])
  return [
    verticalGradient('hall-floor', mix(floor, palette.ink, 0.25), mix(floor, palette.far, 0.3)),
    verticalGradient(
      'hall-wall',
      mix(palette.near, palette.middle, 0.2),
      mix(palette.middle, palette.far, 0.35),
    ),
    rectangle(0, 0, size.width, ceilingLine, dark),
    rectangle(0, ceilingLine, size.width, floorLine - ceilingLine, 'url(#hall-wall)'),
    rectangle(0, floorLine, size.width, size.height - floorLine, 'url(#hall-floor)'),
    ...[left, right].flatMap((x) => [
      face(
        camera,
        mix(palette.near, palette.ink, x < 0 ? 0.45 : 0.2),
        [x, 0, wall],
        [x, 7, wall],
        [x, 7, 2],
        [x, 0, 2],
      ),
      ...[4.5, 7, 9.5, 12, 14.5, 17].map((z) =>
        face(
          camera,
          mix(palette.light, palette.middle, 0.4),
          [x, 0.9, z],
          [x, 6, z],
          [x, 6, z - 0.5],
          [x, 0.9, z - 0.5],
        ),
      ),
    ]),
  ].join('')
}

function banners(random: Random, camera: Camera, palette: Palette): string[] {
  const cloths = [palette.accent, palette.warm, palette.paper, palette.leaf, palette.blush, palette.ink]
  const offset = random.whole(0, 5)
  return Array.from({ length: 14 }, (_, index) => {
    const x = (index - 6.5) * 1.12
    const cloth = cloths[(index * random.pick([1, 5]) + offset) % cloths.length]!
    const [, top] = camera([0, 5.1, wall - 0.3])
    const [left, bottom] = camera([x - 0.42, 1, wall - 0.3])
    const [right, foot] = camera([x + 0.3, 0, wall - 0.3])
    const width = right - left
    const fold = left + width * 0.58
    return [
      rectangle(left - 5, top - 34, 7, foot - top + 34, palette.ink),
      path(
        `M${left},${top}L${right},${top + 42}V${bottom}Q${right - width * 0.2},${bottom + 14} ${fold},${bottom}T${left},${bottom + 6}Z`,
        cloth,
      ),
      path(
        `M${fold},${top + 24}L${right},${top + 42}V${bottom}Q${right - width * 0.2},${bottom + 14} ${fold},${bottom}Z`,
        mix(cloth, palette.ink, 0.28),
      ),
    ].join('')
  })
}

function ceilingLight(camera: Camera, palette: Palette): string {
  const loop = (radius: number) => outline(rim(table, radius, 5.6).map(camera))
  const lamp = mix(palette.light, palette.paper, 0.3)
  return (
    curve(loop(2.5), lamp, 34, { opacity: 0.25 }) + curve(loop(2.5), lamp, 13) + curve(loop(1.7), lamp, 7)
  )
}

function tableShadow(camera: Camera, palette: Palette): string {
  return polygon(rim(table, table.radius + 1.2, 0).map(camera), palette.ink, { opacity: 0.22 })
}

function wood(camera: Camera, palette: Palette): string {
  const top = mix(palette.warm, palette.paper, 0.35)
  return ringTable(camera, table, {
    top,
    edge: mix(top, palette.ink, 0.4),
    skirt: mix(palette.ink, palette.near, 0.25),
    wellWall: mix(palette.near, palette.ink, 0.45),
    wellFloor: mix(palette.middle, palette.near, 0.3),
  })
}

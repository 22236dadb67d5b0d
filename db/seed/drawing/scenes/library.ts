import { type Camera, cameraAt } from '../camera'
import { mix } from '../colour'
import { isNight, type Palette } from '../palette'
import type { Random } from '../random'
import { bookshelf } from '../shapes/bookshelf'
import { sun } from '../shapes/sky'
import { face } from '../shapes/solid'
import type { Size } from '../size'
import { circle, clipped, ellipse, group, line, path, polygon, rectangle, verticalGradient } from '../svg'

const [aisle, top, end] = [3, 6.4, 21]

/** An aisle of books towards an arched window, a ladder against the shelves, a reading table in the light. */
export function library(random: Random, palette: Palette, size: Size): string {
  const camera = cameraAt(size, {
    eyeHeight: 2.2,
    horizon: 0.56,
    focalLength: 1500,
    centre: random.pick([0.45, 0.5, 0.55]),
  })
  return [
    ceiling(camera, palette, size),
    endWall(camera, palette),
    floor(camera, palette),
    bookshelf(random, camera, palette, { x: -aisle, top, end }),
    bookshelf(random, camera, palette, { x: aisle, top, end }),
    ...pendants(camera, palette),
    ladder(camera, palette, random.pick([9.5, 11])),
    desk(camera, palette),
  ].join('')
}

function ceiling(camera: Camera, palette: Palette, { width, height }: Size): string {
  const beam = mix(palette.ink, palette.near, 0.45)
  const beams = [4, 6, 9, 13, 17].map((z) =>
    face(camera, beam, [-aisle, top, z], [aisle, top, z], [aisle, top, z + 0.5], [-aisle, top, z + 0.5]),
  )
  return [rectangle(0, 0, width, height, mix(palette.ink, palette.near, 0.2)), ...beams].join('')
}

function endWall(camera: Camera, palette: Palette): string {
  const wall = mix(palette.near, palette.ink, 0.15)
  const [left, spring] = camera([-1.7, 3.6, end])
  const [right, sill] = camera([1.7, 1, end])
  const [half, middle] = [(right - left) / 2, (left + right) / 2]
  const arch = (grow: number) =>
    `M${left - grow},${sill + grow}V${spring}A${half + grow},${half + grow} 0 0 1 ${right + grow},${spring}V${sill + grow}Z`
  const bars = [
    rectangle(middle - 4, spring - half - 10, 8, sill - spring + half + 10, wall),
    ...[-0.5, 0.5].map((share) =>
      rectangle(middle + half * share - 2, spring - half, 5, sill - spring + half, wall),
    ),
    ...[0, 0.5].map((share) => rectangle(left, spring + (sill - spring) * share, half * 2, 6, wall)),
  ]
  return [
    face(camera, wall, [-aisle, 0, end], [aisle, 0, end], [aisle, top, end], [-aisle, top, end]),
    path(arch(16), mix(palette.paper, wall, 0.35)),
    verticalGradient('arch', palette.skyHigh, palette.skyLow),
    clipped('window', path(arch(0), '#000'), [
      path(arch(0), 'url(#arch)'),
      sun(palette, middle + 30, spring, isNight(palette) ? 26 : 44),
      path(
        `M${left},${sill}V${sill - 40}Q${middle - 40},${sill - 90} ${middle},${sill - 50}T${right},${sill - 60}V${sill}Z`,
        palette.far,
      ),
      ...bars,
    ]),
  ].join('')
}

function floor(camera: Camera, palette: Palette): string {
  const boards = mix(palette.warm, palette.ink, isNight(palette) ? 0.7 : 0.45)
  const strip = (colour: string, left: number, right: number, opacity = 1) =>
    polygon(
      [camera([left, 0, end]), camera([right, 0, end]), camera([right, 0, 2]), camera([left, 0, 2])],
      colour,
      { opacity },
    )
  return [
    strip(boards, -aisle, aisle),
    strip(mix(palette.accent, palette.ink, 0.15), -1.25, 1.25),
    strip(mix(palette.accent, palette.ink, 0.45), -1.25, -1.12),
    strip(mix(palette.accent, palette.ink, 0.45), 1.12, 1.25),
    polygon(
      [camera([-1.5, 0, end]), camera([1.5, 0, end]), camera([2.3, 0, 5]), camera([-2.3, 0, 5])],
      palette.light,
      { opacity: isNight(palette) ? 0.08 : 0.26 },
    ),
  ].join('')
}

function pendants(camera: Camera, palette: Palette): string[] {
  return [17, 12, 8, 5.4].map((z) => {
    const [x, y] = camera([0, 4.35, z])
    const [, ceilingY] = camera([0, top, z])
    const unit = 260 / z
    return group([
      circle(x, y + unit * 0.4, unit * 3.2, palette.light, { opacity: isNight(palette) ? 0.1 : 0.05 }),
      line(`${x},${ceilingY} ${x},${y}`, palette.ink, unit * 0.1),
      circle(x, y + unit * 0.2, unit * 0.62, palette.light),
      path(
        `M${x - unit * 1.4},${y + unit * 0.2}A${unit * 1.4},${unit * 1.2} 0 0 1 ${x + unit * 1.4},${y + unit * 0.2}Z`,
        mix(palette.leaf, palette.ink, 0.35),
      ),
    ])
  })
}

function ladder(camera: Camera, palette: Palette, z: number): string {
  const colour = mix(palette.warm, palette.light, 0.25)
  const rail = (shift: number) => [camera([1.75, 0, z + shift]), camera([aisle - 0.05, 5.6, z + shift])]
  const rungs = Array.from({ length: 13 }, (_, index) => {
    const share = 0.05 + index * 0.073
    const spot = (shift: number) => camera([1.75 + (aisle - 1.8) * share, 5.6 * share, z + shift])
    return line([spot(0), spot(1.1)], mix(colour, palette.ink, 0.2), 9)
  })
  return group([
    line([camera([1.75, 0, z]), camera([0.6, 0, z - 1.4])], palette.ink, 14, { opacity: 0.3 }),
    ...rungs,
    line(rail(1.1), colour, 12),
    line(rail(0), colour, 15),
  ])
}

/** The near edge of a reading table, with a lamp and an open book. */
function desk(camera: Camera, palette: Palette): string {
  const wood = mix(palette.ink, palette.accent, 0.22)
  const [x] = camera([-0.95, 0, 3])
  return group([
    polygon('0,1600 0,1490 240,1424 2160,1424 2400,1490 2400,1600', mix(wood, palette.near, 0.25)),
    polygon('240,1424 2160,1424 2172,1432 228,1432', mix(wood, palette.light, 0.4)),
    ellipse(x, 1500, 360, 52, palette.light, { opacity: 0.28 }),
    ellipse(x, 1512, 112, 22, palette.ink),
    rectangle(x - 9, 1190, 18, 320, mix(palette.warm, palette.ink, 0.1)),
    path(
      `M${x - 170},1216Q${x - 150},1090 ${x - 40},1076H${x + 40}Q${x + 150},1090 ${x + 170},1216Z`,
      mix(palette.leaf, palette.near, 0.3),
    ),
    path(
      `M${x - 170},1216Q${x - 150},1090 ${x - 40},1076H${x - 10}Q${x - 90},1100 ${x - 96},1216Z`,
      mix(palette.leaf, palette.light, 0.35),
    ),
    rectangle(x - 162, 1212, 324, 16, palette.light, { rx: 8 }),
    path('M1300,1520Q1420,1450 1560,1486V1566Q1420,1540 1290,1590Z', palette.paper),
    path(
      'M1560,1486Q1700,1450 1820,1520L1836,1590Q1700,1540 1560,1566Z',
      mix(palette.paper, palette.near, 0.22),
    ),
  ])
}

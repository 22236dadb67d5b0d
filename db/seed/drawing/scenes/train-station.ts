import { type Camera, cameraAt } from '../camera'
import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { clockFace } from '../shapes/clock'
import { person, somebody } from '../shapes/person'
import { face } from '../shapes/solid'
import { standing } from '../shapes/standing'
import { train } from '../shapes/train'
import { farEnd, halfWidth, hallGlass, hallOpening, hallRibs, hallWalls } from '../shapes/train-hall'
import type { Size } from '../size'
import { group, line, rectangle } from '../svg'

/** A great arched train hall, open to the sky at its end; one train waits. */
export function trainStation(random: Random, palette: Palette, size: Size): string {
  const camera = cameraAt(size, {
    eyeHeight: 2.6,
    horizon: 0.6,
    focalLength: 1500,
    centre: random.pick([0.46, 0.54]),
  })
  return [
    rectangle(0, 0, size.width, size.height, mix(palette.ink, palette.near, 0.35)),
    hallOpening(camera, palette),
    ...hallGlass(camera, palette),
    ...hallRibs(camera, palette),
    ...hallWalls(camera, palette),
    ground(camera, palette),
    train(camera, palette),
    ...platformLamps(camera, palette),
    clock(random, camera, palette),
    ...travellers(random, camera, palette),
  ].join('')
}

function ground(camera: Camera, palette: Palette): string {
  const paving = mix(palette.far, palette.middle, 0.35)
  const strip = (colour: string, left: number, right: number, y = 0) =>
    face(camera, colour, [left, y, farEnd], [right, y, farEnd], [right, y, 1.6], [left, y, 1.6])
  const rails = [2.4, 3.9].map((x) => strip(mix(palette.paper, palette.middle, 0.4), x, x + 0.1, -1))
  return [
    strip(paving, -halfWidth, halfWidth),
    strip(mix(palette.light, paving, 0.45), -3.4, 0.4),
    strip(mix(palette.ink, palette.near, 0.15), 1.4, halfWidth, 0),
    ...rails,
    strip(palette.paper, 0.98, 1.16),
    strip(mix(paving, palette.ink, 0.55), 1.16, 1.4),
    ...[-8, -5.6, -3.4, 0.4].map((x) => strip(mix(paving, palette.ink, 0.16), x, x + 0.03)),
  ].join('')
}

function platformLamps(camera: Camera, palette: Palette): string[] {
  return [30, 21, 14.5, 10].map((z) => {
    const [x, top] = camera([-5.6, 3.9, z])
    const [, foot] = camera([-5.6, 0, z])
    const scale = 12 / z
    return group([
      rectangle(x - 9 * scale, top, 18 * scale, foot - top, palette.ink),
      rectangle(x - 90 * scale, top, 180 * scale, 12 * scale, palette.ink),
      ...[-1, 1].map((side) =>
        rectangle(
          x + side * 74 * scale - 24 * scale,
          top + 10 * scale,
          48 * scale,
          60 * scale,
          palette.light,
          { rx: 22 * scale },
        ),
      ),
    ])
  })
}

function clock(random: Random, camera: Camera, palette: Palette): string {
  const [x] = camera([-1.4, 0, 9])
  return line(`${x},60 ${x},400`, palette.ink, 14) + clockFace(x, 440, 132, random.between(0, 12), palette)
}

function travellers(random: Random, camera: Camera, palette: Palette): string[] {
  const spots = [
    [-2.4, 22],
    [-0.4, 17],
    [-3.6, 14],
    [-1, 11.5],
    [-6.4, 11],
    [-2.9, 8.4],
    [-0.1, 7.4],
  ]
  return spots.map(([x, z], index) => {
    const someone = somebody(random, ['none', 'suitcase', 'bag', 'suitcase'])
    const [footX, footY] = camera([x! + random.between(-0.4, 0.4), 0, z!])
    const tall = footY - camera([0, 1.78, z!])[1]
    const tone =
      index === 3
        ? mix(palette.accent, palette.ink, 0.25)
        : mix(palette.ink, palette.near, Math.max(0, (z! - 8) / 26))
    return standing((colour) => person(someone, colour), tone, {
      x: footX,
      y: footY,
      height: tall,
      shadow: mix(palette.middle, palette.ink, 0.42),
      lean: (footX - 1200) / 1300,
      length: 0.95,
    })
  })
}

import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { group, type Point, polygon } from '../svg'

export const [vanishX, vanishY] = [860, 1560]

/** Nearness runs from 0 (the vanishing point) to 1 (the edge of the sheet). */
export function snowyRow(random: Random, palette: Palette, side: number): string[] {
  const walls = [palette.accent, palette.warm, palette.blush, palette.leaf]
  const first = random.whole(0, 3)
  const cuts = [0.2, 0.3, 0.44, 0.66, 1.15]
  return cuts.slice(0, -1).map((far, index) => {
    const shaded = mix(walls[(index + first) % 4]!, palette.ink, isDark(palette) ? 0.5 : 0.14)
    const wall = mix(mix(palette.far, shaded, 0.35 + index * 0.2), palette.ink, side > 0 ? 0.25 : 0.05)
    return house(random, palette, side, {
      far,
      near: cuts[index + 1]!,
      height: random.between(1050, 1450),
      wall,
    })
  })
}

type House = { near: number; far: number; height: number; wall: string }

function house(random: Random, palette: Palette, side: number, { near, far, height, wall }: House): string {
  const at = (nearness: number, up: number): Point => [
    vanishX + side * nearness * 880,
    vanishY + nearness * 380 - up * height * nearness,
  ]
  const quad = (from: number, to: number, low: number, high: number, fill: string) =>
    polygon([at(from, low), at(from, high), at(to, high), at(to, low)], fill)
  const columns = 3
  const windows = [0, 1, 2, 3].flatMap((storey) =>
    Array.from({ length: columns }, (_, column) => {
      const [start, end] = [0.16, 0.78].map((share) => far + ((near - far) * (column + share)) / columns)
      const low = 0.12 + storey * 0.215
      const lit = random.chance(isDark(palette) ? 0.55 : 0.3)
      return (
        quad(start!, end!, low, low + 0.13, lit ? palette.light : mix(palette.ink, palette.near, 0.35)) +
        quad(start! - 0.004, end! + 0.004, low - 0.018, low, palette.paper)
      )
    }),
  )
  return group([
    quad(far, near, 0, 1, wall),
    ...windows,
    polygon(
      [at(far, 0.99), at(near, 0.99), at(near - 0.02, 1.12), at(far + 0.02, 1.12)],
      mix(palette.paper, palette.skyHigh, side > 0 ? 0.3 : 0.05),
    ),
    quad(far, near, 0.975, 1.0, mix(palette.paper, palette.middle, 0.35)),
  ])
}

import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { group, polygon, rectangle } from '../svg'

export function organ(random: Random, palette: Palette, centre: number): string {
  const metal = mix(palette.paper, palette.middle, 0.25)
  const towers = random.pick([
    [0.55, 0.8, 1, 0.8, 0.55],
    [1, 0.65, 0.85, 0.65, 1],
    [0.7, 1, 0.6, 1, 0.7],
  ])
  const pipes = towers.flatMap((tower, index) => {
    const [left, count] = [centre - 460 + index * 188, 8]
    return Array.from({ length: count }, (_, pipe) => {
      const bow = 1 - Math.abs(pipe - 3.5) * 0.05
      const [height, x] = [430 * tower * bow, left + pipe * 21]
      return [
        rectangle(x, 800 - height, 17, height, metal, { rx: 3 }),
        rectangle(x + 10, 800 - height, 7, height, mix(metal, palette.ink, 0.35), { rx: 2 }),
        rectangle(x + 3, 740, 11, 20, palette.ink, { rx: 5 }),
        polygon(`${x},799 ${x + 17},799 ${x + 9},836`, mix(metal, palette.ink, 0.2)),
      ].join('')
    })
  })
  return group([
    rectangle(centre - 500, 800, 1000, 130, mix(palette.accent, palette.ink, 0.5)),
    ...pipes,
    rectangle(centre - 500, 828, 1000, 14, palette.warm),
  ])
}

import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { globeBall, globeStand } from '../shapes/globe-ball'
import type { Size } from '../size'
import { ellipse, group, polygon, rectangle } from '../svg'

/** A library globe with land that is not ours, on a table by a window. */
export function globe(random: Random, palette: Palette, size: Size): string {
  return [
    backdrop(random, palette, size),
    table(palette, size),
    ellipse(1230, 1520, 560, 52, palette.ink, { opacity: 0.35 }),
    books(random, palette),
    globeStand(palette),
    globeBall(random, palette),
  ].join('')
}

function backdrop(random: Random, palette: Palette, { width }: Size): string {
  const wall = mix(palette.far, palette.paper, 0.25)
  const slant = random.pick([-1, 1]) * random.between(300, 420)
  const panes = [0, 1].flatMap((column) =>
    [0, 1, 2].map((row) => {
      const [left, top] = [280 + column * 520, 90 + row * 330]
      const skew = (y: number) => ((y - 600) / 1000) * slant
      return polygon(
        `${left + skew(top)},${top} ${left + 470 + skew(top)},${top} ${left + 470 + skew(top + 290)},${top + 290} ${left + skew(top + 290)},${top + 290}`,
        palette.light,
        { opacity: 0.55 },
      )
    }),
  )
  return rectangle(0, 0, width, 1400, wall) + panes.join('')
}

function table(palette: Palette, { width, height }: Size): string {
  const wood = mix(palette.near, palette.ink, 0.2)
  return [
    rectangle(0, 1380, width, height - 1380, mix(wood, palette.middle, 0.25)),
    rectangle(0, 1640, width, height - 1640, mix(wood, palette.ink, 0.5)),
    rectangle(0, 1630, width, 16, mix(wood, palette.paper, 0.3)),
  ].join('')
}

function books(random: Random, palette: Palette): string {
  const covers = [palette.accent, palette.paper, palette.leaf, palette.warm]
  const side = random.pick([60, 1330])
  return covers
    .slice(0, 3)
    .map((cover, index) => {
      const [x, y, length] = [side + random.between(-20, 30), 1490 - index * 78, random.between(330, 400)]
      return group([
        rectangle(x, y - 76, length, 76, cover, { rx: 8 }),
        rectangle(x + 14, y - 64, length - 14, 52, mix(palette.paper, palette.ink, 0.08)),
        rectangle(x, y - 76, 60, 76, mix(cover, palette.ink, 0.2), { rx: 8 }),
      ])
    })
    .join('')
}

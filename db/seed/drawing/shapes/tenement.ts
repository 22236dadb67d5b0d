import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { circle, group, path, polygon, rectangle } from '../svg'
import { litShare } from './building'

type Tenement = { x: number; foot: number; width: number; height: number; wall: string }

/** A narrow town house: shop floor, rows of framed windows, and one of four kinds of roof. */
export function tenement(random: Random, palette: Palette, house: Tenement): string {
  const wall = isDark(palette) ? mix(house.wall, palette.near, 0.5) : house.wall
  const { x, foot, width, height } = house
  return group([
    roof(random, palette, { ...house, wall }),
    rectangle(x, foot - height, width, height, wall),
    rectangle(x + width - 16, foot - height, 16, height, palette.ink, { opacity: 0.16 }),
    windows(random, palette, { ...house, wall }),
    rectangle(x - 6, foot - height - 8, width + 12, 26, mix(wall, palette.paper, 0.5)),
    shopFloor(random, palette, { ...house, wall }),
  ])
}

function roof(random: Random, palette: Palette, { x, foot, width, height, wall }: Tenement): string {
  const eaves = foot - height
  const tile = mix(palette.accent, palette.ink, isDark(palette) ? 0.5 : 0.2)
  const kinds = [
    () =>
      polygon(`${x - 8},${eaves} ${x + width + 8},${eaves} ${x + width / 2},${eaves - width * 0.62}`, tile) +
      circle(x + width / 2, eaves - width * 0.2, width * 0.07, palette.ink),
    () =>
      polygon(
        `${x - 8},${eaves} ${x + width + 8},${eaves} ${x + width * 0.86},${eaves - width * 0.42} ${x + width * 0.14},${eaves - width * 0.42}`,
        tile,
      ) + dormer(palette, x + width / 2, eaves, width * 0.2, wall),
    () =>
      steppedGable(x, eaves, width, wall) +
      circle(x + width / 2, eaves - width * 0.18, width * 0.08, palette.ink),
    () =>
      path(
        `M${x},${eaves}V${eaves - width * 0.1}Q${x + width * 0.26},${eaves - width * 0.14} ${x + width * 0.3},${eaves - width * 0.4}A${width * 0.2},${width * 0.2} 0 0 1 ${x + width * 0.7},${eaves - width * 0.4}Q${x + width * 0.74},${eaves - width * 0.14} ${x + width},${eaves - width * 0.1}V${eaves}Z`,
        wall,
      ) + circle(x + width / 2, eaves - width * 0.3, width * 0.08, palette.ink),
  ]
  const chimney = x + width * random.pick([0.16, 0.76])
  return (
    rectangle(chimney, eaves - width * 0.48, width * 0.09, width * 0.5, mix(wall, palette.ink, 0.5)) +
    random.pick(kinds)()
  )
}

function steppedGable(x: number, eaves: number, width: number, wall: string): string {
  return [0, 1, 2, 3]
    .map((step) =>
      rectangle(
        x + step * width * 0.125,
        eaves - (step + 1) * width * 0.14,
        width * (1 - step * 0.25),
        width * 0.15,
        wall,
      ),
    )
    .join('')
}

function dormer(palette: Palette, x: number, eaves: number, width: number, wall: string): string {
  return (
    rectangle(x - width / 2, eaves - width * 1.3, width, width * 1.3, wall) +
    polygon(
      `${x - width * 0.7},${eaves - width * 1.25} ${x + width * 0.7},${eaves - width * 1.25} ${x},${eaves - width * 1.85}`,
      palette.ink,
    ) +
    rectangle(x - width * 0.25, eaves - width, width * 0.5, width * 0.7, palette.ink)
  )
}

function windows(random: Random, palette: Palette, { x, foot, width, height, wall }: Tenement): string {
  const columns = width > 380 ? 4 : 3
  const rows = 4
  const [pitchX, pitchY] = [width / (columns + 0.3), (height - 330) / rows]
  const frame = mix(wall, palette.paper, 0.6)
  const glass = mix(palette.ink, palette.near, 0.35)
  const panes = Array.from({ length: columns * rows }, (_, index) => {
    const left = x + pitchX * 0.15 + (index % columns) * pitchX + pitchX * 0.24
    const top = foot - height + 62 + Math.floor(index / columns) * pitchY
    const [paneWidth, paneHeight] = [pitchX * 0.52, pitchY * 0.62]
    return group([
      rectangle(left - 9, top - 9, paneWidth + 18, paneHeight + 18, frame),
      rectangle(left, top, paneWidth, paneHeight, random.chance(litShare(palette)) ? palette.light : glass),
      rectangle(left + paneWidth / 2 - 3, top, 6, paneHeight, frame),
      rectangle(left, top + paneHeight * 0.36, paneWidth, 5, frame),
      rectangle(left - 14, top + paneHeight + 9, paneWidth + 28, 9, mix(wall, palette.ink, 0.3)),
    ])
  })
  return group(panes)
}

function shopFloor(random: Random, palette: Palette, { x, foot, width, wall }: Tenement): string {
  const top = foot - 250
  const door = x + width * random.pick([0.2, 0.5, 0.8])
  const opening = isDark(palette) ? palette.light : palette.ink
  const bays = [0.2, 0.5, 0.8].map((share) => x + width * share)
  return group([
    rectangle(x, top, width, 250, mix(wall, palette.ink, 0.2)),
    rectangle(x, top - 6, width, 12, mix(wall, palette.paper, 0.45)),
    ...bays.map((bay) => {
      const [half, floor] = [width * 0.1, bay === door ? foot : foot - 60]
      return path(
        `M${bay - half},${floor}V${top + 80}A${half},${half} 0 0 1 ${bay + half},${top + 80}V${floor}Z`,
        bay === door ? mix(palette.accent, palette.ink, 0.6) : opening,
      )
    }),
  ])
}

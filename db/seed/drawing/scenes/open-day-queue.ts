import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { queue } from '../shapes/queue'
import { cloud, flock, sky, stars, sun } from '../shapes/sky'
import { broadTree, roundTree } from '../shapes/tree'
import type { Size } from '../size'
import { group, line, path, polygon, rectangle } from '../svg'

const pavement = 1170

/** People queue for an open door, the low sun behind them; silhouettes all. */
export function openDayQueue(random: Random, palette: Palette, size: Size): string {
  const low = random.between(520, 760)
  return [
    sky(palette, size, pavement),
    stars(random, palette, size, 600),
    sun(palette, low, random.between(640, 740), 240),
    cloud(low + 260, 300, 560, palette.paper, 0.5),
    cloud(220, 460, 460, palette.paper, 0.4),
    flock(random, low + 220, 480, 6, 54, palette.near),
    ...avenue(random, palette),
    house(palette),
    street(palette, size),
    bunting(palette),
    ...queue(random, palette, low),
  ].join('')
}

function avenue(random: Random, palette: Palette): string[] {
  const far = Array.from({ length: 10 }, (_, index) =>
    roundTree({
      x: index * 150 - 20,
      y: pavement,
      height: random.between(180, 290),
      colour: palette.far,
      trunk: palette.middle,
    }),
  )
  const near = [60, 1120, 1370].map((x) =>
    broadTree({
      x: x + random.between(-40, 40),
      y: pavement,
      height: random.between(480, 620),
      colour: mix(palette.leaf, palette.near, 0.3),
      trunk: palette.ink,
    }),
  )
  return [...far, ...near]
}

/** Only the corner of the house: a tall door between columns, lit from within. */
function house(palette: Palette): string {
  const wall = mix(palette.near, palette.ink, isDark(palette) ? 0.3 : 0)
  const stone = mix(wall, palette.paper, 0.42)
  return group([
    rectangle(1600, 260, 900, pavement - 260, wall),
    rectangle(1560, 210, 940, 60, stone),
    rectangle(1560, 264, 940, 14, palette.ink, { opacity: 0.35 }),
    ...[1690, 1860, 2250].map(
      (x) =>
        rectangle(x, 360, 100, 190, mix(wall, palette.ink, 0.5)) + rectangle(x - 14, 552, 128, 16, stone),
    ),
    rectangle(1640, 640, 800, 44, stone),
    rectangle(1680, 684, 700, 20, mix(stone, palette.ink, 0.4)),
    path('M1850,1170V880A150,150 0 0 1 2150,880V1170Z', palette.light),
    path('M1850,1170V880A150,150 0 0 1 1890,778V1170Z', mix(palette.accent, palette.ink, 0.3)),
    path('M2150,1170V880A150,150 0 0 0 2110,778V1170Z', mix(palette.accent, palette.ink, 0.3)),
    ...[1690, 1780, 2180, 2270].map(
      (x) =>
        rectangle(x, 704, 62, pavement - 704, stone) +
        rectangle(x + 40, 704, 22, pavement - 704, mix(stone, palette.ink, 0.35)) +
        rectangle(x - 10, 700, 82, 20, stone),
    ),
    ...[0, 1, 2].map((step) =>
      rectangle(
        1640 - step * 40,
        pavement - 44 + step * 18,
        860 + step * 40,
        20,
        mix(stone, palette.ink, 0.1 + step * 0.16),
      ),
    ),
  ])
}

function street(palette: Palette, { width, height }: Size): string {
  const stone = mix(palette.far, palette.middle, isDark(palette) ? 0.55 : 0.15)
  return group([
    rectangle(0, pavement, width, height - pavement, stone),
    rectangle(0, pavement, width, 12, mix(stone, palette.ink, 0.35)),
    polygon(`1850,${pavement + 12} 2150,${pavement + 12} 2000,${height} 1200,${height}`, palette.light, {
      opacity: 0.4,
    }),
    ...[1290, 1400, 1530].map((y, index) =>
      rectangle(0, y, width, 4 + index, palette.ink, { opacity: 0.08 }),
    ),
  ])
}

function bunting(palette: Palette): string {
  const colours = [palette.accent, palette.paper, palette.warm, palette.leaf]
  const at = (share: number) => ({
    x: 1600 * share,
    y: 300 + Math.sin(share * Math.PI) * 150 + (1 - share) * -140,
  })
  const pennants = Array.from({ length: 19 }, (_, index) => {
    const { x, y } = at((index + 0.5) / 19)
    return polygon(`${x - 28},${y - 2} ${x + 28},${y + 2} ${x},${y + 66}`, colours[index % 4]!)
  })
  const rope = Array.from({ length: 39 }, (_, index) => at(index / 38)).map(({ x, y }) => [x, y] as const)
  return group([line(rope, palette.ink, 4), ...pennants])
}

import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { composingStick } from '../shapes/composing-stick'
import { dryingLine } from '../shapes/fresh-prints'
import { handPress } from '../shapes/hand-press'
import { inkRoller, inkStone, inkTins } from '../shapes/printing-ink'
import { typeCabinet } from '../shapes/type-cabinet'
import type { Size } from '../size'
import { ellipse, group, polygon, rectangle } from '../svg'

const bench = 1210

/** A hand press, fresh sheets on the line, ink rolled out on the stone. */
export function letterpress(random: Random, palette: Palette, size: Size): string {
  const press = random.pick([760, 860])
  return [
    room(palette, size),
    ...dryingLine(random, palette),
    handPress(press, bench + 20, 1, palette),
    typeCabinet(random, palette),
    benchTop(palette, size),
    ...inkStone(palette),
    inkRoller(palette, random.between(-8, 4)),
    ...inkTins(palette),
    pileOfSheets(random, palette),
    composingStick(random, palette, 700, 1512),
  ].join('')
}

function room(palette: Palette, { width }: Size): string {
  const wall = isDark(palette)
    ? mix(palette.near, palette.middle, 0.35)
    : mix(palette.far, palette.paper, 0.35)
  const panes = [0, 1, 2].map((column) => {
    const left = 1020 + column * 240
    return polygon(
      `${left},300 ${left + 210},300 ${left + 470},${bench} ${left + 240},${bench}`,
      palette.light,
      { opacity: isDark(palette) ? 0.13 : 0.42 },
    )
  })
  return [
    rectangle(0, 0, width, bench, wall),
    rectangle(0, 860, width, bench - 860, mix(wall, palette.ink, 0.25)),
    rectangle(0, 852, width, 12, mix(wall, palette.ink, 0.45)),
    ...panes,
  ].join('')
}

function benchTop(palette: Palette, { width, height }: Size): string {
  const wood = mix(palette.warm, palette.ink, isDark(palette) ? 0.45 : 0.22)
  return group([
    rectangle(0, bench, width, height - bench, wood),
    rectangle(0, bench, width, 14, mix(wood, palette.light, 0.45)),
    rectangle(0, 1540, width, 60, mix(wood, palette.ink, 0.55)),
    ...[1290, 1420].map((y) => rectangle(0, y, width, 4, palette.ink, { opacity: 0.12 })),
  ])
}

function pileOfSheets(random: Random, palette: Palette): string {
  const sheets = Array.from({ length: 9 }, (_, index) => {
    const [x, y] = [120 + random.between(-8, 8), 1494 - index * 13]
    return polygon(
      `${x},${y} ${x + 560},${y} ${x + 520},${y - 130} ${x + 50},${y - 130}`,
      index % 2 ? palette.paper : mix(palette.paper, palette.near, 0.18),
    )
  })
  return group([
    polygon('120,1506 800,1506 760,1330 170,1330', palette.ink, { opacity: 0.28 }),
    ...sheets,
    ellipse(398, 1324, 92, 30, palette.accent),
    polygon('220,1370 590,1370 580,1346 224,1346', palette.ink),
  ])
}

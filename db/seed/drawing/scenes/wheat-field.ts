import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { clouds, flock, sky, stars, sun } from '../shapes/sky'
import { hills } from '../shapes/hills'
import { broadTree, poplar } from '../shapes/tree'
import type { Size } from '../size'
import { curve, group, path, place, polygon, rectangle, type Point } from '../svg'

const horizon = 860

/** Rows of wheat run to the horizon; one tree, one farm, ears close to the eye. */
export function wheatField(random: Random, palette: Palette, size: Size): string {
  const low = random.between(900, 1250)
  const tree = random.between(1720, 1960)
  return [
    sky(palette, size, horizon),
    stars(random, palette, size, 500),
    sun(palette, low, random.between(560, 660), 250),
    clouds(random, palette, size, 130, 400),
    hills(random, size, { base: 850, rise: 130, steps: 5, colour: palette.far }),
    hills(random, size, { base: 880, rise: 90, steps: 8, colour: mix(palette.leaf, palette.middle, 0.35) }),
    farm(palette, random.between(300, 560)),
    ...rows(palette, size, low),
    treeShadow(palette, tree, low),
    broadTree({
      x: tree,
      y: 960,
      height: 540,
      colour: mix(palette.leaf, palette.ink, isDark(palette) ? 0.6 : 0.4),
      trunk: palette.ink,
    }),
    flock(random, low + 480, 360, 8, 60, palette.near),
    ...ears(random, palette),
  ].join('')
}

function wheat(palette: Palette): string {
  return isDark(palette) ? mix(palette.warm, palette.near, 0.35) : palette.warm
}

function rows(palette: Palette, { width, height }: Size, vanish: number): string[] {
  const [gold, gap] = [wheat(palette), mix(wheat(palette), palette.accent, 0.42)]
  const furrows = Array.from({ length: 26 }, (_, index) => {
    const spread = (index - 13) * 290
    const foot = (share: number): Point => [vanish + spread + share * 290, height]
    const head = (share: number): Point => [vanish + ((index - 13 + share) * 290) / 7, 884]
    return polygon([head(0), head(0.45), foot(0.45), foot(0)], gap)
  })
  return [
    path(`M0,890C500,860 1400,904 ${width},872V${height}H0Z`, gold),
    ...furrows,
    path(`M0,890C500,860 1400,904 ${width},872V936C1500,960 800,900 0,950Z`, mix(gold, palette.light, 0.45)),
    polygon(
      `${vanish - 40},900 ${vanish + 40},900 ${vanish + 420},${height} ${vanish - 420},${height}`,
      palette.light,
      { opacity: 0.16 },
    ),
  ]
}

function farm(palette: Palette, x: number): string {
  const wall = mix(palette.paper, palette.near, isDark(palette) ? 0.45 : 0.05)
  const roof = mix(palette.accent, palette.ink, isDark(palette) ? 0.35 : 0.05)
  return group([
    ...[-190, -140, 420].map((shift, index) =>
      poplar({
        x: x + shift,
        y: 892,
        height: 260 - index * 30,
        colour: mix(palette.leaf, palette.ink, 0.45),
        trunk: palette.ink,
      }),
    ),
    rectangle(x + 180, 806, 190, 90, mix(roof, palette.ink, 0.35)),
    polygon(`${x + 160},810 ${x + 390},810 ${x + 350},740 ${x + 200},740`, mix(roof, palette.ink, 0.55)),
    rectangle(x, 796, 190, 100, wall),
    polygon(`${x - 20},802 ${x + 210},802 ${x + 170},716 ${x + 20},716`, roof),
    rectangle(x + 126, 690, 26, 60, mix(wall, palette.ink, 0.4)),
    ...[28, 124].map((pane) =>
      rectangle(x + pane, 826, 34, 40, isDark(palette) ? palette.light : palette.ink),
    ),
  ])
}

function treeShadow(palette: Palette, x: number, sunX: number): string {
  const slide = (x - sunX) * 0.55
  return path(
    `M${x - 14},958L${x + 14},958L${x + slide * 0.45 + 26},1100C${x + slide * 0.5 + 190},1100 ${x + slide + 240},1230 ${x + slide + 110},1310C${x + slide - 40},1360 ${x + slide * 0.5 - 190},1240 ${x + slide * 0.45 - 26},1104Z`,
    palette.ink,
    { opacity: 0.3 },
  )
}

/** Ears and stalks against the light, along the lower edge. */
function ears(random: Random, palette: Palette): string[] {
  return Array.from({ length: 64 }, (_, index) => {
    const front = index >= 30
    const x = front ? (index - 30) * 72 + random.between(-26, 26) : index * 84 + random.between(-30, 30)
    const edge = Math.abs(x - 1200) / 1200
    const height = (front ? 190 : 260) + edge * (front ? 300 : 260) + random.between(-60, 60)
    const tone = front ? mix(palette.accent, palette.ink, 0.62) : mix(wheat(palette), palette.accent, 0.62)
    return place(ear(tone, random.between(-16, 16)), x, 1640, height / 100)
  })
}

function ear(colour: string, bend: number): string {
  const top = (share: number): Point => [bend * share * share, -100 * share]
  const grains = Array.from({ length: 6 }, (_, index) => {
    const [x, y] = top(0.62 + index * 0.065)
    return [-1, 1]
      .map((side) =>
        path(
          `M${x},${y + 3}C${x + side * 5.6},${y} ${x + side * 5.6},${y - 8} ${x + side * 3.6},${y - 11}C${x + side},${y - 8} ${x},${y - 3} ${x},${y + 3}Z`,
          colour,
        ),
      )
      .join('')
  })
  const [tipX, tipY] = top(1)
  const leaf = bend > 8 ? curve('M0,-34C6,-44 12,-46 18,-40', colour, 2.2) : ''
  return group([
    curve(`M0,0Q0,-50 ${tipX},${tipY}`, colour, 1.8),
    ...grains,
    ...[-7, 0, 7].map((spread) =>
      curve(`M${tipX},${tipY + 4}L${tipX + spread + bend * 0.2},${tipY - 22}`, colour, 0.9),
    ),
    leaf,
  ])
}

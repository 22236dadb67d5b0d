import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { hills, peak } from '../shapes/hills'
import { cloud, flock, sky, stars, sun } from '../shapes/sky'
import { pine } from '../shapes/tree'
import { ripples, water } from '../shapes/water'
import type { Size } from '../size'
import { group, path, polygon, rectangle } from '../svg'

const lake = 860

/** Peaks behind a lake, a hut with a lit window, pines close by. */
export function mountains(random: Random, palette: Palette, size: Size): string {
  const low = random.between(2300, 2800)
  return [
    sky(palette, size, lake),
    stars(random, palette, size, 460),
    sun(palette, low, random.between(250, 330), 120),
    cloud(low - 700, 200, 560, palette.paper, 0.5),
    cloud(680, 150, 640, palette.paper, 0.4),
    range(random, palette, [0.06, 0.2, 0.36, 0.52, 0.69, 0.86, 1], 520, 380, 0),
    range(random, palette, [0.13, 0.3, 0.44, 0.62, 0.78, 0.95], 430, 520, 1),
    mist(palette, size),
    hills(random, size, { base: 830, rise: 170, steps: 6, colour: mix(palette.leaf, palette.middle, 0.5) }),
    hills(random, size, { base: 870, rise: 110, steps: 9, colour: mix(palette.leaf, palette.near, 0.55) }),
    farForest(random, palette),
    water(palette, size, lake),
    reflection(random, palette),
    ripples(random, size, lake, 50, palette.paper),
    flock(random, low - 900, 330, 6, 56, palette.near),
    bank(random, palette, size),
    hut(palette, random.between(820, 1040)),
    ...pines(random, palette),
  ].join('')
}

function range(
  random: Random,
  palette: Palette,
  places: readonly number[],
  top: number,
  spread: number,
  depth: number,
): string {
  const [lit, shaded] = depth
    ? [mix(palette.middle, palette.near, 0.2), palette.near]
    : [mix(palette.far, palette.middle, 0.25), mix(palette.far, palette.middle, 0.8)]
  const snow = mix(palette.paper, palette.far, depth ? 0 : 0.35)
  const drawn = places.map((share) => {
    const shape = {
      x: share * 3600 + random.between(-80, 80),
      y: top - random.between(0, 250),
      spread: spread * random.between(0.85, 1.2),
    }
    return peak(
      random,
      shape,
      lake + 20,
      lit,
      shaded,
      isDark(palette) ? mix(snow, palette.middle, 0.35) : snow,
    )
  })
  return group(drawn)
}

function mist(palette: Palette, { width }: Size): string {
  return [690, 740, 790]
    .map((y, index) =>
      rectangle(-100 + index * 900, y, width * 0.6, 26, palette.skyLow, { rx: 13, opacity: 0.35 }),
    )
    .join('')
}

function farForest(random: Random, palette: Palette): string {
  const colour = mix(palette.leaf, palette.ink, 0.6)
  const trees = Array.from({ length: 130 }, (_, index) =>
    pine({
      x: index * 28 + random.between(-10, 10),
      y: lake + 6,
      height: random.between(44, 104),
      colour,
      trunk: palette.ink,
    }),
  )
  return group(trees)
}

function reflection(random: Random, palette: Palette): string {
  const strips = Array.from({ length: 26 }, (_, index) => {
    const y = lake + 12 + (index % 13) * 20
    const length = random.between(300, 760) * (1 - (index % 13) * 0.045)
    return rectangle(random.between(0, 3400), y, length, 9, mix(palette.leaf, palette.ink, 0.6), {
      opacity: 0.3,
      rx: 5,
    })
  })
  return group([rectangle(0, lake, 3600, 12, palette.ink, { opacity: 0.5 }), ...strips])
}

function bank(random: Random, palette: Palette, { width, height }: Size): string {
  const grass = mix(palette.leaf, palette.ink, isDark(palette) ? 0.7 : 0.5)
  const right = random.between(2500, 2750)
  return group([
    path(`M0,${height}V985C420,960 900,1000 1240,1040C1480,1070 1700,1130 1840,${height}Z`, grass),
    path(
      `M0,${height}V985C420,960 900,1000 1240,1040C1000,1040 500,1030 0,1070Z`,
      mix(grass, palette.light, 0.2),
    ),
    path(
      `M${right},${height}C${right + 200},1120 3200,1060 ${width},1050V${height}Z`,
      mix(grass, palette.ink, 0.4),
    ),
  ])
}

function hut(palette: Palette, x: number): string {
  const logs = mix(palette.accent, palette.ink, 0.5)
  return group([
    polygon(`${x},1020 ${x + 230},1020 ${x + 620},1076 ${x + 420},1090`, palette.ink, { opacity: 0.25 }),
    rectangle(x + 168, 830, 34, 90, logs),
    rectangle(x, 910, 240, 116, logs),
    ...[930, 954, 978, 1002].map((y) => rectangle(x, y, 240, 4, palette.ink, { opacity: 0.35 })),
    polygon(
      `${x - 34},920 ${x + 274},920 ${x + 214},836 ${x + 26},836`,
      mix(palette.paper, palette.far, isDark(palette) ? 0.5 : 0),
    ),
    polygon(`${x - 34},920 ${x + 274},920 ${x + 274},930 ${x - 34},930`, palette.ink),
    rectangle(x + 36, 948, 54, 44, palette.light),
    rectangle(x + 60, 948, 5, 44, logs),
    rectangle(x + 150, 944, 48, 82, palette.ink),
  ])
}

function pines(random: Random, palette: Palette): string[] {
  const spots = [
    [70, 1230, 720],
    [250, 1200, 520],
    [-30, 1210, 480],
    [440, 1130, 300],
    [1350, 1110, 250],
    [1440, 1160, 330],
    [3530, 1220, 800],
    [3330, 1220, 600],
    [3170, 1200, 420],
    [3020, 1190, 300],
  ]
  return spots.map(([x, y, height], index) =>
    pine({
      x: x! + random.between(-26, 26),
      y: y!,
      height: height! * random.between(0.9, 1.08),
      colour: mix(palette.ink, palette.leaf, index % 3 ? 0.22 : 0.1),
      trunk: palette.ink,
    }),
  )
}

import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { person, somebody } from '../shapes/person'
import { sky, stars } from '../shapes/sky'
import { snowyRow, vanishX, vanishY } from '../shapes/snowy-row'
import { standing } from '../shapes/standing'
import { streetLamp } from '../shapes/street-lamp'
import { bareTree } from '../shapes/tree'
import type { Size } from '../size'
import { circle, ellipse, group, path, polygon, rectangle } from '../svg'

/** A street under snow that narrows towards a church; lanterns down one side. */
export function winterStreet(random: Random, palette: Palette, size: Size): string {
  return [
    sky(palette, size, 1700),
    stars(random, palette, size, 900),
    church(palette),
    rectangle(0, 1640, size.width, size.height, snow(palette)),
    ...snowyRow(random, palette, -1),
    ...snowyRow(random, palette, 1),
    snowyGround(palette, size),
    ...[0.16, 0.28, 0.5, 0.92].map((nearness) => lampAt(palette, nearness)),
    bareTree(random, { x: 1440, y: 2080, height: 1060, colour: palette.ink, trunk: palette.ink }),
    ...walkers(random, palette),
    ...snowfall(random, palette, size),
  ].join('')
}

function church(palette: Palette): string {
  const stone = mix(palette.far, palette.middle, 0.35)
  const x = vanishX
  return group([
    polygon(`${x - 70},1080 ${x + 70},1080 ${x},700`, mix(stone, palette.near, 0.35)),
    polygon(`${x},1080 ${x + 70},1080 ${x},700`, mix(stone, palette.near, 0.6)),
    rectangle(x - 62, 1070, 124, 560, stone),
    rectangle(x + 20, 1070, 42, 560, mix(stone, palette.near, 0.35)),
    polygon(
      `${x - 230},1640 ${x - 230},1360 ${x - 60},1260 ${x + 60},1260 ${x + 230},1360 ${x + 230},1640`,
      mix(stone, palette.near, 0.2),
    ),
    polygon(
      `${x - 244},1366 ${x - 60},1250 ${x + 60},1250 ${x + 244},1366 ${x + 244},1386 ${x + 60},1280 ${x - 60},1280 ${x - 244},1386`,
      palette.paper,
    ),
    path(`M${x - 18},1240V1170A18,18 0 0 1 ${x + 18},1170V1240Z`, palette.light),
    circle(x, 1420, 36, palette.light),
  ])
}

function snowyGround(palette: Palette, { width, height }: Size): string {
  const shade = mix(snow(palette), palette.near, 0.3)
  return group([
    polygon(
      `${vanishX - 180},1636 ${vanishX + 180},1636 ${width + 200},2060 ${width},${height} 0,${height} -200,2010`,
      snow(palette),
    ),
    path(
      `M${vanishX - 22},1640L${vanishX + 40},1640C${vanishX + 60},1800 700,2000 560,${height}H60C380,2040 ${vanishX - 80},1800 ${vanishX - 22},1640Z`,
      shade,
      { opacity: 0.55 },
    ),
    path(`M${vanishX + 90},1640C1200,1900 1300,2200 1240,${height}H1600V2050Z`, shade, { opacity: 0.35 }),
    path(`M0,2080C180,2100 320,2200 380,${height}H0Z`, mix(snow(palette), palette.light, 0.4)),
  ])
}

function snow(palette: Palette): string {
  return isDark(palette) ? mix(palette.paper, palette.middle, 0.42) : palette.paper
}

function lampAt(palette: Palette, nearness: number): string {
  const [x, y] = [vanishX - nearness * 500 - 30, vanishY + 76 + nearness * 460]
  const height = 160 + nearness * 980
  const pool = isDark(palette)
    ? ellipse(x + 40 * nearness, y + 10, 330 * nearness, 62 * nearness, palette.light, { opacity: 0.3 })
    : ''
  return (
    pool +
    polygon(
      `${x - 5 * nearness},${y} ${x + 5 * nearness},${y} ${x + 420 * nearness},${y + 150 * nearness} ${x + 390 * nearness},${y + 154 * nearness}`,
      palette.ink,
      { opacity: 0.25 },
    ) +
    streetLamp(x, y, height, palette.ink, palette.light)
  )
}

function walkers(random: Random, palette: Palette): string[] {
  const shadow = mix(palette.near, palette.middle, 0.35)
  const far = somebody(random)
  const near = { ...somebody(random, ['bag']), hem: -26, hat: true }
  const x = random.between(800, 900)
  return [
    standing((colour) => person(far, colour), mix(palette.ink, palette.near, 0.4), {
      x: 1060,
      y: 1790,
      height: 190,
      shadow,
      lean: 0.8,
      length: 0.35,
    }),
    standing(
      (colour) => person(near, colour) + umbrella(colour === shadow ? shadow : palette.accent, colour),
      palette.ink,
      { x, y: 2170, height: 440, shadow, lean: 0.8, length: 0.35 },
    ),
    ...footprints(random, palette, x),
  ]
}

function umbrella(cloth: string, handle: string): string {
  return (
    rectangle(13, -122, 1.8, 76, handle) +
    path(
      'M-32,-106C-26,-136 54,-136 60,-106C52,-112 46,-112 37,-106C30,-112 20,-112 14,-106C6,-112 -4,-112 -10,-106C-18,-112 -26,-112 -32,-106Z',
      cloth,
    )
  )
}

function footprints(random: Random, palette: Palette, x: number): string[] {
  return Array.from({ length: 9 }, (_, index) =>
    ellipse(
      x + (index % 2 ? 18 : -18) - index * 7 + random.between(-4, 4),
      2196 + index * 26,
      9 + index,
      5 + index * 0.6,
      mix(palette.near, palette.middle, 0.5),
      { opacity: 0.55 },
    ),
  )
}

function snowfall(random: Random, palette: Palette, { width, height }: Size): string[] {
  return Array.from({ length: 210 }, () => {
    const nearness = random.between(0, 1) ** 3
    return circle(random.between(0, width), random.between(0, height), 3 + nearness * 13, palette.paper, {
      opacity: 0.85 - nearness * 0.25,
    })
  })
}

import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { palaceFoot, palaceWings, portico } from '../shapes/palace'
import { person, somebody } from '../shapes/person'
import { clouds, flock, sky, stars } from '../shapes/sky'
import { standing } from '../shapes/standing'
import { poplar } from '../shapes/tree'
import type { Size } from '../size'
import { circle, ellipse, group, type Point, polygon, rectangle } from '../svg'

/** A classical palace: portico, two wings, a wide court with the long shadows of the few who cross it. */
export function palaceFacade(random: Random, palette: Palette, size: Size): string {
  const middle = random.pick([1100, 1200, 1300])
  const stone = mix(palette.paper, palette.warm, isDark(palette) ? 0.12 : 0.08)
  const wall = isDark(palette) ? mix(stone, palette.middle, 0.35) : stone
  return [
    sky(palette, size, palaceFoot),
    stars(random, palette, size, 500),
    clouds(random, palette, size, 90, 300),
    flock(random, middle - 600, 210, 5, 50, palette.near),
    ...grove(random, palette),
    palaceWings(palette, wall),
    portico(palette, wall, middle),
    court(palette, size),
    ...lamps(palette),
    ...passers(random, palette),
    foreground(random, palette),
  ].join('')
}

function court(palette: Palette, { width, height }: Size): string {
  const paving = isDark(palette)
    ? mix(palette.near, palette.middle, 0.5)
    : mix(palette.far, palette.paper, 0.35)
  const seams = [1230, 1300, 1400, 1530].map((y, index) =>
    rectangle(0, y, width, 4 + index * 2, palette.ink, { opacity: 0.08 }),
  )
  return [
    rectangle(0, palaceFoot, width, height - palaceFoot, paving),
    polygon(
      `0,${palaceFoot} ${width},${palaceFoot} ${width},${palaceFoot + 34} 0,${palaceFoot + 110}`,
      palette.ink,
      {
        opacity: 0.16,
      },
    ),
    ...seams,
    ...parterre(palette),
  ].join('')
}

/** Clipped beds left and right of the way to the steps. */
function parterre(palette: Palette): string[] {
  const green = mix(palette.leaf, palette.near, isDark(palette) ? 0.45 : 0.12)
  return [-1, 1].flatMap((side) => {
    const at = (x: number, y: number): Point => [1200 + side * x, y]
    return [
      polygon([at(560, 1236), at(1010, 1236), at(1200, 1330), at(640, 1330)], mix(green, palette.ink, 0.45)),
      polygon([at(560, 1218), at(1010, 1218), at(1200, 1308), at(640, 1308)], green),
      polygon(
        [at(600, 1232), at(976, 1232), at(1080, 1290), at(660, 1290)],
        mix(palette.accent, palette.blush, side < 0 ? 0.1 : 0.5),
      ),
    ]
  })
}

/** A tree of which only the lower boughs hang into the sheet, and its shade over the near stones. */
function foreground(random: Random, palette: Palette): string {
  const leaf = mix(palette.ink, palette.leaf, 0.2)
  const boughs = Array.from({ length: 13 }, (_, index) => {
    const x = index * 64 - 60
    return circle(x, 40 - index * 9 + random.between(-30, 30), random.between(120, 170) - index * 5, leaf)
  })
  const shade = Array.from({ length: 9 }, (_, index) =>
    ellipse(
      index * 150 - 60,
      1560 - index * 4 + random.between(-24, 24),
      random.between(150, 220),
      random.between(40, 76),
      palette.ink,
    ),
  )
  return group(shade, { opacity: 0.34 }) + polygon('60,1600 150,1600 124,0 80,0', leaf) + boughs.join('')
}

function grove(random: Random, palette: Palette): string[] {
  const colour = mix(palette.leaf, palette.near, 0.45)
  return [-30, 60, 150, 2250, 2330, 2420].map((x) =>
    poplar({ x, y: palaceFoot, height: random.between(560, 800), colour, trunk: palette.ink }),
  )
}

function lamps(palette: Palette): string[] {
  return [430, 1970].map((x) =>
    standing(lamp(palette), palette.ink, {
      x,
      y: 1290,
      height: 360,
      shadow: shadowTone(palette),
      lean: 1,
      length: 0.5,
    }),
  )
}

function lamp(palette: Palette) {
  return (colour: string) =>
    [
      rectangle(-1.2, -84, 2.4, 84, colour),
      rectangle(-4, -6, 8, 6, colour),
      rectangle(-14, -82, 28, 2.2, colour),
      ...[-14, 0, 14].map((x) =>
        circle(x, x ? -88 : -94, 5.4, colour === palette.ink ? palette.light : colour),
      ),
    ].join('')
}

function passers(random: Random, palette: Palette): string[] {
  return [620, 760, 1480, 1840].map((x, index) => {
    const someone = somebody(random)
    const y = 1300 + index * 36
    return standing(
      (colour) => person(someone, colour),
      mix(palette.ink, palette.accent, index === 1 ? 0.75 : 0),
      {
        x: x + random.between(-90, 90),
        y,
        height: 150 + (y - 1300) * 0.7,
        shadow: shadowTone(palette),
        lean: 1,
        length: 0.5,
      },
    )
  })
}

function shadowTone(palette: Palette): string {
  return mix(palette.ink, palette.middle, 0.45)
}

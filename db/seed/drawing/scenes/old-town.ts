import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { person, somebody } from '../shapes/person'
import { clouds, flock, sky, stars, sun } from '../shapes/sky'
import { standing } from '../shapes/standing'
import { tenement } from '../shapes/tenement'
import type { Size } from '../size'
import { circle, group, path, polygon, rectangle } from '../svg'

const ground = 1800

/** Narrow houses shoulder to shoulder; the roofs across the square throw their shadow on the lower floors. */
export function oldTown(random: Random, palette: Palette, size: Size): string {
  const walls = [palette.warm, palette.blush, palette.leaf, palette.paper, palette.accent]
  const first = random.whole(0, 4)
  const widths = random.pick([
    [370, 330, 420, 360, 300],
    [320, 430, 340, 390, 340],
    [410, 350, 330, 420, 320],
  ])
  let x = -90
  const houses = widths.map((width, index) => {
    const height = random.between(1010, 1330) - (index % 2) * 120
    const house = tenement(random, palette, {
      x,
      foot: ground,
      width,
      height,
      wall: walls[(index + first) % 5]!,
    })
    x += width
    return house
  })
  return [
    sky(palette, size, ground),
    stars(random, palette, size, 800),
    sun(palette, random.between(380, 1200), random.between(330, 430), 130),
    clouds(random, palette, size, 180, 480),
    flock(random, 760, 300, 6, 52, palette.near),
    ...houses,
    square(palette, size),
    opposite(palette, random),
    ...parasols(random, palette),
    ...walkers(random, palette),
  ].join('')
}

function square(palette: Palette, { width, height }: Size): string {
  const stone = isDark(palette)
    ? mix(palette.near, palette.middle, 0.45)
    : mix(palette.far, palette.paper, 0.3)
  const rows = Array.from({ length: 12 }, (_, row) => {
    const y = ground + 22 + row ** 1.75 * 8
    return rectangle(0, y, width, 3 + row * 0.7, palette.ink, { opacity: 0.1 })
  })
  return [
    rectangle(0, ground, width, height - ground, stone),
    rectangle(0, ground, width, 22, mix(stone, palette.ink, 0.35)),
    ...rows,
  ].join('')
}

function opposite(palette: Palette, random: Random): string {
  const tops = Array.from({ length: 6 }, (_, index) => {
    const [left, right] = [index * 300 - 60, index * 300 + 240]
    const eaves = 1560 + random.between(-60, 60)
    return `L${left},${eaves}L${(left + right) / 2},${eaves - 190}L${right},${eaves}`
  })
  return path(`M-80,${2400}V1560${tops.join('')}L1700,1560V2060L700,2400Z`, palette.ink, {
    opacity: isDark(palette) ? 0.4 : 0.3,
  })
}

function parasols(random: Random, palette: Palette): string[] {
  const start = random.between(960, 1080)
  return [0, 1].map((index) => {
    const x = start + index * 300
    const y = 2010 + index * 70
    const cloth = index ? palette.accent : palette.paper
    return group([
      circle(x + 60, y + 8, 0, palette.ink),
      rectangle(x - 5, y - 300, 10, 300, palette.ink),
      path(
        `M${x - 170},${y - 230}Q${x - 90},${y - 320} ${x},${y - 340}Q${x + 90},${y - 320} ${x + 170},${y - 230}Z`,
        cloth,
      ),
      path(
        `M${x},${y - 340}Q${x + 90},${y - 320} ${x + 170},${y - 230}H${x + 50}Q${x + 40},${y - 300} ${x},${y - 340}Z`,
        mix(cloth, palette.ink, 0.25),
      ),
      rectangle(x - 110, y - 108, 220, 12, palette.ink),
      ...[-70, 70].map((leg) => rectangle(x + leg - 4, y - 100, 8, 100, palette.ink)),
      ...[-165, 165].map((seat) =>
        polygon(
          `${x + seat - 8},${y - 150} ${x + seat + 8},${y - 150} ${x + seat + 8},${y} ${x + seat - 8},${y}`,
          palette.ink,
        ),
      ),
      ...[-140, 140].map((seat) => rectangle(x + seat - 30, y - 72, 60, 10, palette.ink)),
    ])
  })
}

function walkers(random: Random, palette: Palette): string[] {
  const start = random.between(180, 380)
  return [0, 1, 2].map((index) => {
    const someone = somebody(random)
    const tones = [palette.ink, mix(palette.accent, palette.ink, 0.45), mix(palette.ink, palette.near, 0.4)]
    return standing((colour) => person(someone, colour), tones[index]!, {
      x: start + [0, 130, 470][index]!,
      y: [2240, 2260, 2120][index]!,
      height: [330, 345, 270][index]!,
      shadow: mix(palette.ink, palette.middle, 0.25),
      lean: 1.1,
      length: 0.42,
    })
  })
}

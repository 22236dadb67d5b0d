import { mix } from '../colour'
import { isDark, isNight, type Palette } from '../palette'
import type { Random } from '../random'
import { block, litShare, roofline, windowGrid } from '../shapes/building'
import { clouds, flock, sky, stars, sun } from '../shapes/sky'
import { poplar, roundTree } from '../shapes/tree'
import { ripples, water } from '../shapes/water'
import type { Size } from '../size'
import { polygon, rectangle } from '../svg'

const bank = 1240

/** A city across its river: three depths of houses and one tall stepped tower before the sun. */
export function skylineWarsaw(random: Random, palette: Palette, size: Size): string {
  const tower = random.between(1380, 1640)
  const low = tower - random.between(150, 300)
  return [
    sky(palette, size, bank),
    stars(random, palette, size, 800),
    sun(palette, low, random.between(520, 700), random.between(190, 250)),
    clouds(random, palette, size, 200, 520),
    roofline(random, -40, 2440, bank, 180, 420, palette.far),
    steppedTower(random, palette, tower),
    roofline(random, -60, 2440, bank, 110, 270, palette.middle),
    ...blocks(random, palette, tower),
    ...trees(random, palette),
    water(palette, size, bank),
    reflection(random, palette, tower),
    ripples(random, size, bank, 60, isDark(palette) ? palette.light : palette.paper),
    flock(random, tower - 640, 420, 7, 58, palette.near),
  ].join('')
}

function steppedTower(random: Random, palette: Palette, x: number): string {
  const wall = isNight(palette) ? palette.far : mix(palette.near, palette.middle, 0.2)
  const shade = isNight(palette) ? palette.middle : mix(palette.near, palette.ink, 0.45)
  const steps = [
    { width: 400, top: 420 },
    { width: 250, top: 640 },
    { width: 170, top: 830 },
    { width: 96, top: 900 },
  ]
  const windows = {
    colour: mix(palette.near, palette.ink, 0.6),
    lit: palette.light,
    litShare: litShare(palette),
  }
  return [
    polygon(
      `${x - 9},${bank - 880} ${x + 9},${bank - 880} ${x + 2},${bank - 1190} ${x - 2},${bank - 1190}`,
      shade,
    ),
    polygon(
      `${x - 48},${bank - 890} ${x + 48},${bank - 890} ${x + 9},${bank - 990} ${x - 9},${bank - 990}`,
      shade,
    ),
    ...[...steps]
      .reverse()
      .map(({ width, top }) => block({ x: x - width / 2, foot: bank, width, height: top, wall, shade })),
    windowGrid(
      random,
      { x: x - 112, foot: bank - 425, width: 140, height: 200 },
      { columns: 5, rows: 9, ...windows },
    ),
    windowGrid(
      random,
      { x: x - 185, foot: bank - 230, width: 240, height: 180 },
      { columns: 9, rows: 8, ...windows },
    ),
    windowGrid(
      random,
      { x: x - 72, foot: bank - 660, width: 90, height: 160 },
      { columns: 3, rows: 7, ...windows },
    ),
  ].join('')
}

function blocks(random: Random, palette: Palette, tower: number): string[] {
  return Array.from({ length: 9 }, (_, index) => {
    const x = index * 285 + random.between(-60, 60) - 80
    const width = random.between(150, 260)
    const beside = Math.abs(x + width / 2 - tower) < 330
    const height = beside ? random.between(170, 260) : random.between(230, 520)
    const wall = mix(palette.near, palette.ink, random.between(0.05, 0.3))
    const windows = { x: x + 12, foot: bank - 70, width: width * 0.68 - 24, height: height - 95 }
    return (
      block({ x, foot: bank, width, height, wall, shade: mix(wall, palette.ink, 0.5) }) +
      windowGrid(random, windows, {
        columns: random.whole(3, 5),
        rows: Math.max(2, Math.round(height / 50)),
        colour: mix(wall, palette.ink, 0.5),
        lit: palette.light,
        litShare: litShare(palette),
      })
    )
  })
}

function trees(random: Random, palette: Palette): string[] {
  const leaf = mix(palette.leaf, palette.ink, isDark(palette) ? 0.62 : 0.4)
  const row = Array.from({ length: 34 }, (_, index) => {
    const tree = { x: index * 74 + random.between(-24, 24), y: bank + 4, colour: leaf, trunk: palette.ink }
    return random.chance(0.25)
      ? poplar({ ...tree, height: random.between(130, 200) })
      : roundTree({ ...tree, height: random.between(70, 120) })
  })
  return [...row, rectangle(0, bank - 12, 2400, 22, palette.ink)]
}

function reflection(random: Random, palette: Palette, x: number): string {
  const strips = Array.from({ length: 15 }, (_, index) => {
    const y = bank + 16 + index * 23
    const half = (index < 7 ? 200 : 110) * random.between(0.6, 1.05) - index * 3
    return rectangle(x - half + random.between(-24, 24), y, half * 2, 13, palette.ink, {
      opacity: 0.34,
      rx: 6,
    })
  })
  return strips.join('')
}

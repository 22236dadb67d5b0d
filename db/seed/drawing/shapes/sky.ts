import { mix } from '../colour'
import { isNight, type Palette } from '../palette'
import type { Random } from '../random'
import type { Size } from '../size'
import { circle, group, path, place, rectangle, verticalGradient } from '../svg'

export function sky(palette: Palette, { width }: Size, horizon: number): string {
  const between = mix(palette.skyHigh, palette.skyLow, 0.55)
  return (
    verticalGradient('sky', palette.skyHigh, between, palette.skyLow) +
    rectangle(0, 0, width, horizon, 'url(#sky)')
  )
}

/** Sun or moon, with rings that fade outward as in a print of three screens. */
export function sun(palette: Palette, x: number, y: number, radius: number): string {
  const rings = isNight(palette) ? [2.1, 1.5] : [3.4, 2.5, 1.7]
  return group([
    ...rings.map((ring) =>
      circle(x, y, radius * ring, palette.light, { opacity: isNight(palette) ? 0.05 : 0.11 }),
    ),
    circle(x, y, radius, palette.light),
  ])
}

export function stars(random: Random, palette: Palette, { width }: Size, lowest: number): string {
  if (!isNight(palette)) return ''
  const drawn = Array.from({ length: 90 }, () => {
    const depth = random.between(0, 1)
    return circle(random.between(0, width), depth * lowest, random.between(1.2, 3.6), palette.paper, {
      opacity: 0.75 - depth * 0.55,
    })
  })
  return group(drawn)
}

/** Flat-bottomed clouds, made of lying pills. */
export function cloud(x: number, y: number, length: number, colour: string, opacity = 1): string {
  const pills = [
    [0.12, -0.07, 0.46],
    [-0.06, 0, 0.8],
    [0.1, 0.07, 1],
  ]
  const drawn = pills.map(([shift, drop, share]) =>
    rectangle(
      x + (shift! - share! / 2) * length,
      y + drop! * length,
      share! * length,
      length * 0.08,
      colour,
      {
        rx: length * 0.04,
      },
    ),
  )
  return group(drawn, { opacity })
}

export function clouds(
  random: Random,
  palette: Palette,
  { width }: Size,
  top: number,
  bottom: number,
): string {
  const colour = isNight(palette) ? palette.far : palette.paper
  const count = random.whole(3, 4)
  const drawn = Array.from({ length: count }, (_, index) => {
    const x = ((index + random.between(0.15, 0.85)) / count) * width
    return cloud(x, random.between(top, bottom), random.between(0.13, 0.24) * width, colour, 0.5)
  })
  return drawn.join('')
}

/** A gull or crow far off. */
export function bird(x: number, y: number, span: number, colour: string): string {
  return place(
    path(
      'M-50,-16C-32,-24 -12,-14 0,2C12,-14 32,-24 50,-16C32,-15 12,-2 0,14C-12,-2 -32,-15 -50,-16Z',
      colour,
    ),
    x,
    y,
    span / 100,
  )
}

export function flock(
  random: Random,
  x: number,
  y: number,
  count: number,
  span: number,
  colour: string,
): string {
  const birds = Array.from({ length: count }, (_, index) =>
    bird(
      x + (index - count / 2) * span * random.between(1.1, 1.7),
      y + random.between(-1.2, 1.2) * span,
      span * random.between(0.6, 1.15),
      colour,
    ),
  )
  return birds.join('')
}

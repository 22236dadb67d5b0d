import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import type { Size } from '../size'
import { group, rectangle, verticalGradient } from '../svg'

export function water(palette: Palette, { width, height }: Size, shore: number): string {
  const far = mix(palette.skyLow, palette.middle, 0.42)
  const near = mix(palette.near, palette.skyHigh, 0.12)
  return verticalGradient('water', far, near) + rectangle(0, shore, width, height - shore, 'url(#water)')
}

/** Lying strokes of light, short and close at the shore, long and sparse towards the viewer. */
export function ripples(
  random: Random,
  { width, height }: Size,
  shore: number,
  count: number,
  colour: string,
) {
  const strokes = Array.from({ length: count }, () => {
    const nearness = random.between(0, 1) ** 1.5
    const length = (0.02 + nearness * 0.1) * width * random.between(0.5, 1.3)
    const thickness = 3 + nearness * 9
    const y = shore + 8 + nearness * (height - shore)
    return rectangle(random.between(-0.05, 1) * width, y, length, thickness, colour, {
      rx: thickness / 2,
      opacity: random.between(0.12, 0.4),
    })
  })
  return group(strokes)
}

/** The road that sun or moon lays on the water. */
export function glitter(
  random: Random,
  palette: Palette,
  { height }: Size,
  x: number,
  shore: number,
  breadth: number,
) {
  const rows = 22
  const strokes = Array.from({ length: rows }, (_, row) => {
    const nearness = (row / rows) ** 1.4
    const length = breadth * (0.35 + nearness * 1.1) * random.between(0.45, 1)
    const thickness = 5 + nearness * 12
    const drift = random.between(-0.16, 0.16) * breadth
    return rectangle(
      x - length / 2 + drift,
      shore + 10 + nearness * (height - shore),
      length,
      thickness,
      palette.light,
      {
        rx: thickness / 2,
        opacity: 0.8 - nearness * 0.35,
      },
    )
  })
  return group(strokes)
}

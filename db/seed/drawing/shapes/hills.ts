import type { Random } from '../random'
import type { Size } from '../size'
import { type Point, polygon, path, smoothOutline } from '../svg'

type Ridge = { base: number; rise: number; steps: number; colour: string }

/** Rolling land from one edge of the sheet to the other, filled down to its foot. */
export function hills(random: Random, { width, height }: Size, { base, rise, steps, colour }: Ridge): string {
  const crest = Array.from({ length: steps + 3 }, (_, index): Point => {
    return [((index - 1) / steps) * width, base - random.between(0.1, 1) * rise]
  })
  return path(`${smoothOutline(crest)}L${width * 1.4},${height}L${-width * 0.4},${height}Z`, colour)
}

type Peak = { x: number; y: number; spread: number }

/** A rock face in two planes, lit from the left, with snow to a ragged line below its top. */
export function peak(
  random: Random,
  { x, y, spread }: Peak,
  foot: number,
  lit: string,
  shaded: string,
  snow: string,
) {
  const drop = foot - y
  const left: Point = [x - spread, foot]
  const right: Point = [x + spread * 1.15, foot]
  const keel: Point[] = [0.16, 0.3, 0.48, 0.7, 1].map((share, index) => [
    x + (index % 2 ? 0.05 : 0.2) * spread * share * 1.6 + random.between(-0.04, 0.04) * spread,
    y + share * drop,
  ])
  const snowLine = drop * random.between(0.24, 0.34)
  const slope = spread / drop
  const edge: Point[] = [-1, -0.6, -0.3, 0, 0.35, 0.7, 1].map((share, index) => [
    x + share * slope * snowLine * (share > 0 ? 1.15 : 1),
    y + snowLine * (index % 2 ? 1.28 : 0.86) * (Math.abs(share) === 1 ? 1.16 : 1),
  ])
  return (
    polygon([[x, y], left, right], lit) +
    polygon([[x, y], ...edge], snow) +
    polygon([[x, y], ...keel, right], shaded, { opacity: 0.78 })
  )
}

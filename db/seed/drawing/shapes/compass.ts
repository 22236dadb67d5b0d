import { circle, group, place, polygon, type Point } from '../svg'

/** A rose of sixteen points, without letters; the longest point is north. */
export function compassRose(
  x: number,
  y: number,
  radius: number,
  dark: string,
  light: string,
  north: string,
): string {
  const points = [
    ...spikes(16, 46, 10, dark, light, (index) => index % 2 === 1),
    ...spikes(8, 66, 13, dark, light, (index) => index % 2 === 1),
    ...spikes(4, 92, 17, dark, light, () => true),
  ]
  const rings = [58, 54, 40].map((ring) => circle(0, 0, ring, 'none', { stroke: dark, 'stroke-width': 1.2 }))
  const needle = polygon('0,-112 7,-96 0,-100 -7,-96', north)
  return place(
    group([...rings, ...points, needle, circle(0, 0, 6, light), circle(0, 0, 3, dark)]),
    x,
    y,
    radius / 100,
  )
}

function spikes(
  count: number,
  length: number,
  base: number,
  dark: string,
  light: string,
  wanted: (index: number) => boolean,
) {
  return Array.from({ length: count }, (_, index) => index)
    .filter(wanted)
    .flatMap((index) => {
      const angle = (index / count) * Math.PI * 2 - Math.PI / 2
      const at = (turn: number, reach: number): Point => [
        Math.cos(angle + turn) * reach,
        Math.sin(angle + turn) * reach,
      ]
      const shoulder = Math.PI / 4
      return [
        polygon([[0, 0], at(-shoulder, base), at(0, length)], light, { stroke: dark, 'stroke-width': 0.8 }),
        polygon([[0, 0], at(shoulder, base), at(0, length)], dark),
      ]
    })
}

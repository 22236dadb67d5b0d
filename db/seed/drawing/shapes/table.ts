import type { Camera, Place } from '../camera'
import { clipped, outline, path, polygon } from '../svg'
import { hull } from './solid'

/** A table seen from one end: two half circles, pulled apart in depth by a straight side. */
export type Table = { radius: number; well: number; middle: number; straight: number }

type TableTones = { top: string; edge: string; skirt: string; wellWall: string; wellFloor: string }

export function ringTable(camera: Camera, table: Table, tones: TableTones): string {
  const around = (radius: number, height: number) => rim(table, radius, height).map(camera)
  const inner = around(table.well, 0.76)
  return [
    polygon(hull([...around(table.radius * 0.9, 0), ...around(table.radius * 0.9, 0.66)]), tones.skirt),
    polygon(hull([...around(table.radius, 0.68), ...around(table.radius, 0.76)]), tones.edge),
    polygon(around(table.radius, 0.76), tones.top),
    clipped('well', path(outline(inner), tones.wellWall), [
      polygon(inner, tones.wellWall),
      polygon(around(table.well, 0), tones.wellFloor),
    ]),
  ].join('')
}

export function rim(table: Table, radius: number, height: number): Place[] {
  return Array.from({ length: 96 }, (_, index) => {
    const { x, z } = spotAround(table, radius, index / 96)
    return [x, height, z]
  })
}

/** Where one stands after walking a share (0 to 1) of the way round, and the direction that looks at the table. */
export function spotAround({ middle, straight }: Table, radius: number, share: number) {
  const [half, arc] = [straight / 2, Math.PI * radius]
  const walked = (share % 1) * 2 * (straight + arc)
  if (walked < half) return { x: radius, z: middle + walked, facing: Math.PI }
  if (walked < half + arc) return bend(middle + half, radius, (walked - half) / radius)
  if (walked < half + arc + straight)
    return { x: -radius, z: middle + half - (walked - half - arc), facing: 0 }
  if (walked < half + arc * 2 + straight) {
    return bend(middle - half, radius, Math.PI + (walked - half - arc - straight) / radius)
  }
  return { x: radius, z: middle - half + (walked - half - arc * 2 - straight), facing: Math.PI }
}

function bend(middle: number, radius: number, angle: number) {
  return { x: Math.cos(angle) * radius, z: middle + Math.sin(angle) * radius, facing: angle + Math.PI }
}

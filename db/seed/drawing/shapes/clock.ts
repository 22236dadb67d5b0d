import { mix } from '../colour'
import type { Palette } from '../palette'
import { circle, group, line, type Point } from '../svg'

/** A station clock with strokes for the hours. */
export function clockFace(x: number, y: number, radius: number, hour: number, palette: Palette): string {
  const at = (share: number, reach: number): Point => {
    const angle = share * Math.PI * 2 - Math.PI / 2
    return [x + Math.cos(angle) * radius * reach, y + Math.sin(angle) * radius * reach]
  }
  const strokes = Array.from({ length: 12 }, (_, index) =>
    line([at(index / 12, 0.72), at(index / 12, 0.84)], palette.ink, radius * (index % 3 ? 0.04 : 0.09)),
  )
  return group([
    circle(x, y, radius * 1.12, palette.ink),
    circle(x, y, radius, mix(palette.paper, palette.light, 0.5)),
    ...strokes,
    line([[x, y], at(hour / 12, 0.46)], palette.ink, radius * 0.1),
    line([[x, y], at(hour % 1, 0.68)], palette.ink, radius * 0.06),
    circle(x, y, radius * 0.09, palette.accent),
  ])
}

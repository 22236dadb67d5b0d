import type { Camera } from '../camera'
import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import { group, path, polygon, rectangle } from '../svg'

export function villa(camera: Camera, palette: Palette): string {
  const wall = isDark(palette) ? mix(palette.paper, palette.middle, 0.4) : palette.paper
  const z = 34
  const [left, eaves] = camera([-9.5, 7.2, z])
  const [right, foot] = camera([9.5, 0, z])
  const [middle] = camera([0, 0, z])
  const unit = (right - left) / 19
  const pane = isDark(palette) ? palette.light : mix(palette.near, palette.ink, 0.25)
  const windows = [-8, -6, -4, 4, 6, 8].flatMap((x) =>
    [3.4, 0.9].map((sill) =>
      framed(middle + x * unit, foot - sill * unit, unit * 0.9, unit * 1.9, pane, palette),
    ),
  )
  return group([
    polygon(
      `${left - unit * 0.7},${eaves} ${right + unit * 0.7},${eaves} ${right - unit * 2},${eaves - unit * 3} ${left + unit * 2},${eaves - unit * 3}`,
      mix(palette.accent, palette.ink, isDark(palette) ? 0.4 : 0.08),
    ),
    ...[-5, 5].map((x) =>
      rectangle(middle + x * unit, eaves - unit * 3.9, unit * 0.9, unit * 1.6, mix(wall, palette.ink, 0.35)),
    ),
    rectangle(left, eaves, right - left, foot - eaves, wall),
    rectangle(left, eaves, right - left, unit * 0.4, mix(wall, palette.ink, 0.25)),
    rectangle(left, foot - unit * 3.05, right - left, unit * 0.16, mix(wall, palette.ink, 0.15)),
    ...windows,
    polygon(
      `${middle - unit * 3.2},${eaves - unit * 0.1} ${middle + unit * 3.2},${eaves - unit * 0.1} ${middle},${eaves - unit * 2.2}`,
      mix(wall, palette.paper, 0.4),
    ),
    rectangle(middle - unit * 3, eaves, unit * 6, foot - eaves, mix(wall, palette.near, 0.5)),
    ...[-1.6, 0, 1.6].map((x) => path(archway(middle + x * unit, foot, unit * 0.55, unit * 3), pane)),
    ...[-2.6, -0.8, 0.8, 2.6].map((x) =>
      rectangle(
        middle + x * unit - unit * 0.2,
        eaves,
        unit * 0.4,
        foot - eaves,
        mix(wall, palette.light, 0.6),
      ),
    ),
    rectangle(middle - unit * 3.4, foot - unit * 0.35, unit * 6.8, unit * 0.35, mix(wall, palette.ink, 0.2)),
  ])
}

function framed(
  x: number,
  sill: number,
  width: number,
  height: number,
  pane: string,
  palette: Palette,
): string {
  return (
    rectangle(x - width / 2, sill - height, width, height, pane) +
    rectangle(x - width * 0.65, sill, width * 1.3, 6, mix(palette.ink, palette.paper, 0.5))
  )
}

function archway(x: number, foot: number, half: number, height: number): string {
  const spring = foot - height + half
  return `M${x - half},${foot}V${spring}A${half},${half} 0 0 1 ${x + half},${spring}V${foot}Z`
}

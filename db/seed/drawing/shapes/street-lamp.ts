import { circle, glow, group, path, rectangle } from '../svg'

/** An old lantern on its post, foot at x, y, with the light that hangs about it. */
export function streetLamp(x: number, y: number, height: number, dark: string, light: string): string {
  const unit = height / 100
  const id = `glow-${Math.round(x)}-${Math.round(y)}`
  return group([
    glow(id, light),
    circle(x, y - 92 * unit, 46 * unit, `url(#${id})`, { opacity: 0.75 }),
    rectangle(x - 1.2 * unit, y - 84 * unit, 2.4 * unit, 84 * unit, dark),
    rectangle(x - 3.4 * unit, y - 12 * unit, 6.8 * unit, 12 * unit, dark),
    rectangle(x - 2.6 * unit, y - 60 * unit, 5.2 * unit, 2.4 * unit, dark),
    path(lantern(x, y, unit), light),
    path(
      `M${x - 7.4 * unit},${y - 96 * unit}H${x + 7.4 * unit}L${x + 2 * unit},${y - 102 * unit}H${x - 2 * unit}Z`,
      dark,
    ),
    rectangle(x - 4.4 * unit, y - 85 * unit, 8.8 * unit, 2.2 * unit, dark),
  ])
}

function lantern(x: number, y: number, unit: number): string {
  return `M${x - 6 * unit},${y - 96 * unit}H${x + 6 * unit}L${x + 4 * unit},${y - 84 * unit}H${x - 4 * unit}Z`
}

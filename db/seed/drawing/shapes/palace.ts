import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import { circle, path, polygon, rectangle } from '../svg'

export const palaceFoot = 1180
const storeys = [
  { sill: 1060, height: 170 },
  { sill: 800, height: 150 },
]

export function palaceWings(palette: Palette, wall: string): string {
  const roof = mix(palette.accent, palette.ink, isDark(palette) ? 0.45 : 0.12)
  const windows = Array.from({ length: 14 }, (_, index) => 250 + index * 147)
  return [
    polygon('140,610 2260,610 2180,500 220,500', roof),
    rectangle(170, 610, 2060, palaceFoot - 610, wall),
    rectangle(140, 596, 2120, 34, mix(wall, palette.ink, 0.22)),
    rectangle(170, 860, 2060, 14, mix(wall, palette.ink, 0.18)),
    rectangle(170, 1105, 2060, 75, mix(wall, palette.ink, 0.3)),
    ...windows.flatMap((x) => storeys.map(({ sill, height }) => pane(palette, wall, x, sill, height))),
  ].join('')
}

/** The portico: its depth is one dark palaceFoot behind lit columns. */
export function portico(palette: Palette, wall: string, x: number): string {
  const [half, columns] = [400, 6]
  const deep = mix(wall, palette.near, isDark(palette) ? 0.75 : 0.62)
  const pillars = Array.from(
    { length: columns },
    (_, index) => x - half + 58 + (index * (half * 2 - 116)) / (columns - 1),
  )
  return [
    rectangle(x - half, 600, half * 2, palaceFoot - 600, deep),
    ...pillars.slice(0, -1).map((pillar) => door(palette, deep, pillar + 68)),
    ...pillars.map((pillar) => column(palette, wall, pillar)),
    rectangle(x - half - 30, 560, half * 2 + 60, 70, mix(wall, palette.paper, 0.35)),
    rectangle(x - half - 30, 622, half * 2 + 60, 16, mix(wall, palette.ink, 0.3)),
    polygon(`${x - half - 50},562 ${x + half + 50},562 ${x},380`, mix(wall, palette.paper, 0.35)),
    polygon(`${x - half + 90},544 ${x + half - 90},544 ${x},424`, mix(wall, palette.near, 0.3)),
    circle(x, 500, 30, mix(wall, palette.paper, 0.35)),
    ...[0, 1, 2].map((step) =>
      rectangle(
        x - half - 40 - step * 34,
        1118 + step * 22,
        half * 2 + 80 + step * 68,
        24,
        mix(wall, palette.ink, 0.06 + step * 0.1),
      ),
    ),
  ].join('')
}

function pane(palette: Palette, wall: string, x: number, sill: number, height: number): string {
  const glass = isDark(palette) ? palette.light : mix(palette.near, palette.skyHigh, 0.25)
  return [
    rectangle(x - 40, sill - height - 12, 80, height + 12, mix(wall, palette.paper, 0.5)),
    rectangle(x - 28, sill - height, 56, height, glass),
    rectangle(x - 3, sill - height, 6, height, wall),
    rectangle(x - 28, sill - height * 0.62, 56, 6, wall),
    rectangle(x - 48, sill, 96, 12, mix(wall, palette.ink, 0.3)),
    polygon(
      `${x - 28},${sill - height} ${x + 28},${sill - height} ${x - 28},${sill - height + 44}`,
      palette.ink,
      { opacity: 0.2 },
    ),
  ].join('')
}

function door(palette: Palette, deep: string, x: number): string {
  const glow = isDark(palette) ? palette.light : mix(deep, palette.ink, 0.5)
  return (
    path(`M${x - 34},1120V860A34,34 0 0 1 ${x + 34},860V1120Z`, glow) + rectangle(x - 30, 690, 60, 76, glow)
  )
}

function column(palette: Palette, wall: string, x: number): string {
  const lit = mix(wall, palette.light, 0.55)
  return [
    polygon(`${x - 27},650 ${x + 27},650 ${x + 32},1100 ${x - 32},1100`, lit),
    polygon(`${x + 6},650 ${x + 27},650 ${x + 32},1100 ${x + 8},1100`, mix(wall, palette.near, 0.4)),
    rectangle(x - 40, 632, 80, 22, lit),
    rectangle(x - 42, 1096, 84, 24, lit),
  ].join('')
}

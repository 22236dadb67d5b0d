import { mix } from '../colour'
import type { Palette } from '../palette'
import { ellipse, group, path, place, polygon, rectangle } from '../svg'

export function inkStone(palette: Palette): string[] {
  return [
    polygon('1010,1500 1850,1500 1740,1270 1090,1270', palette.ink, { opacity: 0.3 }),
    polygon('980,1480 1820,1480 1714,1256 1070,1256', mix(palette.paper, palette.middle, 0.2)),
    polygon('980,1480 1820,1480 1820,1500 980,1500', mix(palette.middle, palette.ink, 0.2)),
    polygon('1150,1440 1620,1440 1570,1290 1186,1290', palette.accent),
    path('M1150,1440L1120,1418L1168,1400L1146,1376L1182,1352L1164,1330L1186,1290H1240V1440Z', palette.accent),
    polygon('1400,1440 1450,1440 1430,1290 1392,1290', mix(palette.accent, palette.light, 0.22)),
  ]
}

export function inkRoller(palette: Palette, turn: number): string {
  const drawn = [
    rectangle(-6, -96, 12, 90, palette.ink),
    rectangle(-22, -330, 44, 240, mix(palette.warm, palette.ink, 0.2), { rx: 20 }),
    rectangle(2, -330, 20, 240, mix(palette.warm, palette.ink, 0.45), { rx: 10 }),
    path('M-150,20V-20H150V20', 'none', {
      stroke: palette.ink,
      'stroke-width': 14,
      'stroke-linejoin': 'round',
    }),
    rectangle(-132, -8, 264, 74, mix(palette.accent, palette.ink, 0.2), { rx: 10 }),
    rectangle(-132, -2, 264, 18, mix(palette.accent, palette.light, 0.3), { rx: 9 }),
  ]
  return group([group(drawn)], { transform: `translate(1520 1330) rotate(${(turn + 24).toFixed(1)})` })
}

export function inkTins(palette: Palette): string[] {
  return [
    [2010, 1430, palette.accent, 1],
    [2190, 1462, palette.warm, 1.12],
    [1990, 1500, palette.near, 0.8],
  ].map(([x, y, paint, scale]) =>
    place(
      group([
        ellipse(60, 6, 150, 24, palette.ink, { opacity: 0.3 }),
        rectangle(-82, -130, 164, 132, mix(palette.paper, palette.middle, 0.35), { rx: 10 }),
        rectangle(-82, -92, 164, 60, String(paint)),
        rectangle(30, -130, 52, 132, palette.ink, { opacity: 0.2, rx: 8 }),
        ellipse(0, -130, 82, 22, mix(palette.paper, palette.middle, 0.55)),
        ellipse(0, -130, 66, 15, String(paint)),
      ]),
      Number(x),
      Number(y),
      Number(scale),
    ),
  )
}

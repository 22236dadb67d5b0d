import { mix } from '../colour'
import type { Palette } from '../palette'
import { circle, ellipse, group, path, place, polygon, rectangle } from '../svg'

export function rubberStamp(palette: Palette, x: number, y: number, tilt: number): string {
  const wood = mix(palette.accent, palette.ink, 0.35)
  const drawn = [
    ellipse(x + 260, y - 250, 62, 66, wood),
    polygon(`${x + 228},${y - 210} ${x + 292},${y - 210} ${x + 276},${y - 30} ${x + 244},${y - 30}`, wood),
    polygon(
      `${x + 268},${y - 210} ${x + 292},${y - 210} ${x + 276},${y - 30} ${x + 264},${y - 30}`,
      mix(wood, palette.ink, 0.4),
    ),
    path(
      `M${x + 150},${y + 60}C${x + 160},${y - 20} ${x + 220},${y - 40} ${x + 260},${y - 40}C${x + 300},${y - 40} ${x + 360},${y - 20} ${x + 370},${y + 60}Z`,
      mix(palette.ink, palette.near, 0.15),
    ),
    rectangle(x + 140, y + 56, 240, 40, palette.warm, { rx: 6 }),
    rectangle(x + 150, y + 94, 220, 22, palette.ink),
  ]
  return group(drawn, { transform: `rotate(${tilt.toFixed(1)} ${x + 260} ${y + 100})` })
}

export function inkPad(palette: Palette): string {
  return group([
    polygon('330,1390 610,1390 590,1300 352,1300', mix(palette.ink, palette.near, 0.1)),
    polygon('356,1378 584,1378 570,1314 372,1314', mix(palette.accent, palette.ink, 0.2)),
    polygon('330,1390 610,1390 610,1420 330,1420', palette.ink),
    polygon('352,1300 590,1300 600,1190 344,1190', mix(palette.ink, palette.near, 0.35)),
  ])
}

export function penCup(palette: Palette): string {
  const pens = [
    [2130, -16, palette.accent],
    [2165, 4, palette.ink],
    [2196, 18, palette.warm],
  ] as const
  return place(
    group([
      ...pens.map(([x, lean, colour]) =>
        polygon(`${x},1100 ${x + 16},1100 ${x + 16 + lean * 2},860 ${x + lean * 2},860`, colour),
      ),
      rectangle(2104, 1010, 140, 190, mix(palette.near, palette.far, 0.25), { rx: 12 }),
      rectangle(2190, 1010, 54, 190, mix(palette.near, palette.ink, 0.2), { rx: 12 }),
    ]),
    70,
    30,
    1,
  )
}

export function deskBell(palette: Palette): string {
  return group([
    ellipse(200, 1500, 150, 20, palette.ink, { opacity: 0.4 }),
    path('M90,1486C90,1410 140,1370 190,1370C240,1370 290,1410 290,1486Z', palette.warm),
    path(
      'M90,1486C90,1410 140,1370 180,1371C140,1400 128,1440 130,1486Z',
      mix(palette.warm, palette.light, 0.5),
    ),
    rectangle(76, 1484, 228, 22, palette.ink, { rx: 8 }),
    circle(190, 1360, 15, palette.ink),
  ])
}

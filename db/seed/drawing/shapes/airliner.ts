import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import { circle, ellipse, group, path, place, polygon, rectangle } from '../svg'

/** An airliner of no company, on its wheels, nose to the left; x is its middle, y the ground. */
export function airliner(x: number, y: number, scale: number, palette: Palette): string {
  const skin = mix(palette.paper, palette.far, isDark(palette) ? 0.35 : 0)
  const belly = mix(skin, palette.near, 0.42)
  const engine = mix(palette.near, palette.ink, 0.3)
  const windows = Array.from({ length: 26 }, (_, index) =>
    rectangle(-430 + index * 33, -204, 15, 22, isDark(palette) ? palette.light : palette.ink, { rx: 7 }),
  )
  const wheels = [-470, 60, 110].flatMap((wheel) => [
    rectangle(wheel - 6, -80, 12, 60, palette.ink),
    circle(wheel, -20, 22, palette.ink),
  ])
  const drawn = [
    ellipse(20, 4, 760, 18, palette.ink, { opacity: 0.35 }),
    polygon('560,-246 700,-520 820,-520 770,-224', palette.leaf),
    polygon('700,-520 820,-520 806,-436 660,-436', mix(palette.leaf, palette.ink, 0.4)),
    path(
      'M-640,-158C-630,-214 -540,-262 -440,-266H560C660,-262 740,-250 812,-232C760,-180 600,-110 420,-96H-480C-580,-100 -636,-128 -640,-158Z',
      skin,
    ),
    path(
      'M-640,-158C-630,-140 -560,-142 -480,-142H640C580,-122 500,-102 420,-96H-480C-580,-100 -636,-128 -640,-158Z',
      belly,
    ),
    rectangle(-618, -168, 1320, 14, palette.leaf),
    path('M-604,-200C-580,-222 -550,-238 -520,-246L-500,-206Z', palette.ink),
    ...windows,
    ...wheels,
    polygon('-120,-138 120,-138 430,-36 360,-36', mix(belly, palette.ink, 0.2)),
    rectangle(-70, -124, 210, 74, engine, { rx: 34 }),
    ellipse(-62, -87, 14, 37, mix(engine, palette.light, 0.4)),
    polygon('640,-226 760,-226 880,-190 830,-190', belly),
  ]
  return place(group(drawn), x, y, scale)
}

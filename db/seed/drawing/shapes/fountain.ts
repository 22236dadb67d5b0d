import type { Camera } from '../camera'
import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import { ellipse, group, path, type Point, polygon } from '../svg'

export function fountain(camera: Camera, palette: Palette): string {
  const loop = (radius: number, y: number): Point[] =>
    Array.from({ length: 60 }, (_, index) =>
      camera([Math.cos((index / 60) * 6.2832) * radius, y, 17 + Math.sin((index / 60) * 6.2832) * radius]),
    )
  const stone = mix(palette.paper, palette.far, 0.3)
  const [x, y] = camera([0, 0.6, 17])
  const [, top] = camera([0, 3.4, 17])
  return group([
    polygon(
      loop(3.5, 0),
      isDark(palette) ? mix(palette.far, palette.light, 0.25) : mix(palette.paper, palette.warm, 0.18),
    ),
    polygon(loop(2.7, 0), mix(stone, palette.ink, 0.45)),
    polygon(loop(2.7, 0.5), stone),
    polygon(loop(2.35, 0.5), mix(palette.skyHigh, palette.near, 0.3)),
    ...[-1, 1].flatMap((side) =>
      [70, 130].map((reach, index) =>
        path(
          `M${x},${y - 20}C${x + side * 8},${top + index * 60} ${x + side * reach},${top + index * 60} ${x + side * reach},${y}`,
          'none',
          { stroke: palette.paper, 'stroke-width': 8, 'stroke-linecap': 'round', opacity: 0.85 },
        ),
      ),
    ),
    polygon(
      `${x - 26},${y - 10} ${x + 26},${y - 10} ${x + 12},${y - 74} ${x - 12},${y - 74}`,
      mix(stone, palette.ink, 0.3),
    ),
    ellipse(x, y - 76, 58, 14, stone),
  ])
}

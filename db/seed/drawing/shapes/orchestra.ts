import { mix } from '../colour'
import type { Palette } from '../palette'
import { ellipse, group, line, path, polygon, rectangle } from '../svg'

/** Chairs and music stands in two half rings. */
export function orchestra(palette: Palette, centre: number): string[] {
  return [
    { reach: 620, rise: 120, count: 15 },
    { reach: 420, rise: 72, count: 11 },
  ].flatMap(({ reach, rise, count }) =>
    Array.from({ length: count }, (_, index) => {
      const angle = Math.PI * (1 - (index + 0.5) / count)
      const [x, y] = [centre + Math.cos(angle) * reach, 1178 - Math.sin(angle) * rise - 10]
      return group([
        rectangle(x - 15, y - 58, 30, 34, palette.ink, { rx: 6 }),
        rectangle(x - 17, y - 26, 34, 9, palette.ink),
        ...[-13, 11].map((leg) => rectangle(x + leg, y - 20, 3, 26, palette.ink)),
        polygon(
          `${x + 22},${y - 66} ${x + 58},${y - 60} ${x + 56},${y - 36} ${x + 22},${y - 40}`,
          palette.paper,
        ),
        rectangle(x + 38, y - 40, 3, 48, palette.ink),
      ])
    }),
  )
}

export function piano(palette: Palette, x: number): string {
  return group([
    ellipse(x, 1224, 210, 18, palette.ink, { opacity: 0.35 }),
    path(`M${x - 170},1150V1120H${x + 40}C${x + 130},1120 ${x + 180},1130 ${x + 180},1150Z`, palette.ink),
    rectangle(x - 176, 1140, 358, 30, palette.ink, { rx: 6 }),
    rectangle(x - 196, 1150, 40, 12, palette.paper),
    path(
      `M${x - 150},1118C${x - 60},1000 ${x + 110},970 ${x + 186},990C${x + 190},1050 ${x + 150},1100 ${x + 60},1120Z`,
      mix(palette.ink, palette.near, 0.25),
    ),
    line(`${x + 40},1118 ${x + 92},1034`, palette.warm, 5),
    ...[-150, 20, 156].map((leg) =>
      polygon(`${x + leg},1168 ${x + leg + 14},1168 ${x + leg + 10},1222 ${x + leg + 4},1222`, palette.ink),
    ),
    rectangle(x - 290, 1172, 80, 14, palette.ink, { rx: 5 }),
    ...[-282, -222].map((leg) => rectangle(x + leg, 1180, 5, 44, palette.ink)),
  ])
}

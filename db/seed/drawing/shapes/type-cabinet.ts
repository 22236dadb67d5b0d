import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { group, rectangle } from '../svg'

/** Shallow drawers for type, with brass pulls. */
export function typeCabinet(random: Random, palette: Palette): string {
  const wood = mix(palette.accent, palette.ink, 0.48)
  const drawers = Array.from({ length: 10 }, (_, index) => {
    const y = 716 + index * 50
    const open = index === 3 ? 36 : 0
    return group([
      rectangle(1640 - open, y, 640, 44, mix(wood, palette.warm, open ? 0.3 : 0.14 + (index % 2) * 0.05)),
      rectangle(1640 - open, y + 38, 640, 6, palette.ink, { opacity: 0.35 }),
      ...[1790, 2070].map((x) => rectangle(x - open, y + 14, 64, 15, palette.warm, { rx: 7 })),
    ])
  })
  const rollers = [1700, 1840, 1960].map((x) =>
    rectangle(
      x,
      684 - random.between(40, 90),
      74,
      100,
      random.pick([palette.leaf, palette.accent, palette.near]),
      { rx: 6 },
    ),
  )
  return group([
    rectangle(1690, 730, 640, 480, palette.ink, { opacity: 0.25 }),
    ...rollers,
    rectangle(1610, 672, 700, 560, wood),
    rectangle(1590, 660, 740, 28, mix(wood, palette.warm, 0.3)),
    ...drawers,
  ])
}

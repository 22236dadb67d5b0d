import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, curve, group, path, polygon, rectangle } from '../svg'

export function booklets(random: Random, palette: Palette): string[] {
  const cover = mix(palette.accent, palette.ink, 0.35)
  const turned = random.between(-9, -4)
  return [
    group([rectangle(-14, 14, 300, 214, palette.ink, { opacity: 0.3, rx: 14 }), booklet(cover, palette)], {
      transform: `translate(930 1180) rotate(${turned.toFixed(1)}) skewX(-14)`,
    }),
    openBooklet(palette),
  ]
}

export function stampMarks(palette: Palette): string[] {
  return [
    circle(1420, 1340, 62, 'none', { stroke: palette.accent, 'stroke-width': 9, opacity: 0.85 }),
    circle(1420, 1340, 42, 'none', { stroke: palette.accent, 'stroke-width': 5, opacity: 0.85 }),
  ]
}

function booklet(cover: string, palette: Palette): string {
  return group([
    rectangle(0, 8, 290, 212, mix(palette.paper, palette.ink, 0.15), { rx: 12 }),
    rectangle(0, 0, 290, 210, cover, { rx: 14 }),
    rectangle(0, 0, 26, 210, mix(cover, palette.ink, 0.35), { rx: 12 }),
    circle(155, 105, 44, 'none', { stroke: palette.warm, 'stroke-width': 7 }),
    circle(155, 105, 28, 'none', { stroke: palette.warm, 'stroke-width': 4 }),
  ])
}

/** Guilloche instead of words: waves as on the inner pages of such booklets. */
function openBooklet(palette: Palette): string {
  const waves = Array.from({ length: 7 }, (_, index) => {
    const y = 1262 + index * 28
    return curve(`M1330,${y}q30,-20 60,0t60,0t60,0t60,0`, index % 2 ? palette.blush : palette.leaf, 5)
  })
  return group([
    polygon('1246,1452 1866,1452 1800,1222 1290,1222', palette.ink, { opacity: 0.3 }),
    polygon('1230,1440 1540,1448 1536,1226 1286,1218', palette.paper),
    polygon('1540,1448 1846,1440 1786,1218 1536,1226', mix(palette.paper, palette.near, 0.18)),
    rectangle(1560, 1250, 96, 120, mix(palette.far, palette.paper, 0.2)),
    circle(1608, 1290, 24, palette.middle),
    path('M1568,1370C1568,1330 1590,1320 1608,1320C1626,1320 1648,1330 1648,1370Z', palette.middle),
    ...waves.slice(0, 6),
    ...[0, 1, 2].map((row) =>
      rectangle(1676, 1262 + row * 34, 84 - row * 10, 10, mix(palette.near, palette.paper, 0.45)),
    ),
    ...[0, 1].map((row) =>
      rectangle(1560, 1396 + row * 20, 230 + row * 8, 8, mix(palette.near, palette.paper, 0.35)),
    ),
  ])
}

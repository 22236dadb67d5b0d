import { mix } from '../colour'
import type { Palette } from '../palette'
import { circle, curve, ellipse, group, path, polygon } from '../svg'

export function deskLamp(palette: Palette, x: number): string {
  const metal = mix(palette.ink, palette.near, 0.2)
  return group([
    polygon(`${x + 240},700 ${x + 480},700 ${x + 1150},1480 ${x + 20},1480`, palette.light, {
      opacity: 0.13,
    }),
    ellipse(x - 100, 1200, 330, 34, palette.ink, { opacity: 0.28 }),
    ellipse(x, 1180, 150, 34, metal),
    curve(`M${x},1170L${x - 120},800L${x + 210},540`, metal, 24),
    circle(x - 120, 800, 26, palette.warm),
    path(
      `M${x + 170},500L${x + 330},470C${x + 470},540 ${x + 530},620 ${x + 540},700H${x + 190}C${x + 200},620 ${x + 190},560 ${x + 170},500Z`,
      palette.accent,
    ),
    path(
      `M${x + 170},500L${x + 220},490C${x + 270},560 ${x + 290},620 ${x + 290},700H${x + 190}C${x + 200},620 ${x + 190},560 ${x + 170},500Z`,
      mix(palette.accent, palette.light, 0.3),
    ),
    ellipse(x + 365, 702, 176, 22, palette.light),
  ])
}

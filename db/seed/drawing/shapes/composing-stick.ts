import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { group, polygon, rectangle } from '../svg'

/** The tray in which a line is set by hand; the sorts show their blank feet, never a letter. */
export function composingStick(random: Random, palette: Palette, x: number, y: number): string {
  const [steel, metal] = [mix(palette.near, palette.ink, 0.4), mix(palette.paper, palette.middle, 0.45)]
  const sorts: string[] = []
  for (let left = x + 26; left < x + 210;) {
    const width = random.pick([11, 16, 22])
    sorts.push(
      rectangle(left, y - 74, width, 66, metal),
      rectangle(left + width - 4, y - 74, 4, 66, mix(metal, palette.ink, 0.4)),
      rectangle(left + 2, y - 26, width - 6, 5, mix(metal, palette.ink, 0.4)),
    )
    left += width + 2
  }
  return group([
    polygon(`${x + 10},${y + 8} ${x + 330},${y + 8} ${x + 360},${y - 30} ${x + 300},${y - 30}`, palette.ink, {
      opacity: 0.3,
    }),
    rectangle(x, y - 88, 300, 88, mix(steel, palette.far, 0.25)),
    ...sorts,
    rectangle(x, y - 8, 300, 18, steel),
    rectangle(x, y - 96, 22, 100, steel),
    rectangle(x + 246, y - 100, 34, 108, palette.warm),
  ])
}

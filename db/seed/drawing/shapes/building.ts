import type { Palette } from '../palette'
import type { Random } from '../random'
import { group, polygon, rectangle } from '../svg'

type Block = { x: number; foot: number; width: number; height: number; wall: string; shade: string }

/** A plain block: a lit wall, and a narrower shaded one to its right. */
export function block({ x, foot, width, height, wall, shade }: Block): string {
  const lit = width * 0.68
  return (
    rectangle(x, foot - height, lit, height, wall) +
    rectangle(x + lit, foot - height, width - lit, height, shade)
  )
}

type Windows = { columns: number; rows: number; colour: string; lit: string; litShare: number }

/** A grid of windows over the given area; some are lit. */
export function windowGrid(
  random: Random,
  { x, foot, width, height }: Pick<Block, 'x' | 'foot' | 'width' | 'height'>,
  { columns, rows, colour, lit, litShare }: Windows,
): string {
  const [pitchX, pitchY] = [width / columns, height / rows]
  const panes = Array.from({ length: columns * rows }, (_, index) =>
    rectangle(
      x + (index % columns) * pitchX + pitchX * 0.28,
      foot - height + Math.floor(index / columns) * pitchY + pitchY * 0.22,
      pitchX * 0.44,
      pitchY * 0.5,
      random.chance(litShare) ? lit : colour,
    ),
  )
  return group(panes)
}

/** Plain blocks side by side, from one edge of the sheet to the other, with the odd slope, step or mast on top. */
export function roofline(
  random: Random,
  from: number,
  to: number,
  foot: number,
  lowest: number,
  highest: number,
  colour: string,
) {
  const parts: string[] = []
  for (let x = from; x < to;) {
    const width = random.between(0.6, 1.5) * (highest - lowest) * 0.5
    const height = random.between(lowest, highest)
    parts.push(
      rectangle(x, foot - height, width + 2, height, colour),
      roof(random, x, foot - height, width, colour),
    )
    x += width
  }
  return parts.join('')
}

function roof(random: Random, x: number, top: number, width: number, colour: string): string {
  const kinds = [
    () => '',
    () => rectangle(x + width * 0.2, top - width * 0.22, width * 0.5, width * 0.24, colour),
    () => rectangle(x + width * 0.5, top - width * 0.7, 5, width * 0.72, colour),
    () => polygon(`${x},${top + 1} ${x + width},${top + 1} ${x + width},${top - width * 0.3}`, colour),
    () => polygon(`${x},${top + 1} ${x + width},${top + 1} ${x + width / 2},${top - width * 0.34}`, colour),
  ]
  return random.pick(kinds)()
}

export function litShare(palette: Palette): number {
  const shares: Partial<Record<Palette['name'], number>> = { night: 0.55, dusk: 0.4 }
  return shares[palette.name] ?? 0.08
}

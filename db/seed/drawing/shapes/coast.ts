import type { Random } from '../random'
import { type Point } from '../svg'

export type Coast = { x: number; y: number; reach: number; stretch: number; waves: readonly Wave[] }

type Wave = { count: number; size: number; turn: number }

/** An invented island: a circle bent by a handful of waves, few large and many small. */
export function inventedCoast(random: Random, x: number, y: number, reach: number): Coast {
  const waves = [2, 3, 4, 5, 7, 9, 13, 19, 27].map((count) => ({
    count,
    size: random.between(0.3, 0.72) / (count + 1),
    turn: random.between(0, Math.PI * 2),
  }))
  return { x, y, reach, stretch: random.between(1.15, 1.4), waves }
}

/** The coast itself at share 1; smaller shares lie further inland and grow smoother, as contour lines do. */
export function contour({ x, y, reach, stretch, waves }: Coast, share: number, lean = 0): Point[] {
  const steps = 180
  return Array.from({ length: steps }, (_, index) => {
    const angle = (index / steps) * Math.PI * 2
    const bent = waves.reduce((sum, wave) => {
      return sum + wave.size * share ** (wave.count * 0.22) * Math.sin(angle * wave.count + wave.turn)
    }, 1)
    const radius = reach * share * Math.max(bent, 0.25)
    return [x + lean * (1 - share) * reach + Math.cos(angle) * radius * stretch, y + Math.sin(angle) * radius]
  })
}

import { mix } from '../colour'
import type { Random } from '../random'
import { circle, group, line, path, place, polygon, rectangle, type Point } from '../svg'

/** Trees stand with their foot at x, y; `height` is the whole tree. Light falls from the left. */
type Tree = { x: number; y: number; height: number; colour: string; trunk: string }

export function roundTree({ x, y, height, colour, trunk }: Tree): string {
  const lit = mix(colour, '#ffffff', 0.16)
  const crown = [
    rectangle(-3, -50, 6, 50, trunk),
    circle(0, -66, 34, colour),
    path('M0,-100A34,34 0 0 0 -33,-60C-20,-52 -4,-62 -6,-78C-8,-88 -4,-96 0,-100Z', lit, { opacity: 0.65 }),
  ]
  return place(crown.join(''), x, y, height / 100)
}

/** An old tree that has had room: a crown of several masses on a short forked trunk. */
export function broadTree({ x, y, height, colour, trunk }: Tree): string {
  const lit = mix(colour, '#ffffff', 0.14)
  const drawn = [
    path('M-5,0C-3,-14 -4,-24 -9,-40L-5,-42L0,-28L6,-44L10,-41C4,-26 3,-14 6,0Z', trunk),
    ...[
      [-26, -54, 24],
      [27, -52, 22],
      [3, -47, 22],
      [14, -74, 24],
      [-13, -78, 22],
    ].map(([across, up, radius]) => circle(across!, up!, radius!, colour)),
    path(
      'M-13,-100A22,22 0 0 0 -35,-76A24,24 0 0 0 -49,-50C-40,-40 -28,-48 -28,-58C-18,-60 -16,-72 -20,-80C-14,-84 -10,-92 -13,-100Z',
      lit,
      { opacity: 0.7 },
    ),
  ]
  return place(group(drawn), x, y, height / 100)
}

export function poplar({ x, y, height, colour, trunk }: Tree): string {
  const crown = [
    rectangle(-1.6, -14, 3.2, 14, trunk),
    path('M0,-100C9,-82 13,-52 11,-28C10,-14 5,-8 0,-8C-5,-8 -10,-14 -11,-28C-13,-52 -9,-82 0,-100Z', colour),
    path(
      'M0,-100C-9,-82 -13,-52 -11,-28C-10,-16 -6,-10 -2,-9C-6,-30 -5,-66 0,-100Z',
      mix(colour, '#ffffff', 0.16),
      {
        opacity: 0.65,
      },
    ),
  ]
  return place(crown.join(''), x, y, height / 100)
}

export function pine({ x, y, height, colour, trunk }: Tree): string {
  const tiers = [
    [-100, -58, 13],
    [-80, -33, 19],
    [-58, -8, 25],
  ].map(([top, foot, reach]) => polygon(tier(top!, foot!, reach!), colour))
  return place(rectangle(-2, -10, 4, 10, trunk) + tiers.join(''), x, y, height / 100)
}

function tier(top: number, foot: number, reach: number): Point[] {
  return [
    [0, top],
    [reach, foot],
    [reach * 0.4, foot - 3],
    [0, foot + 1],
    [-reach * 0.5, foot - 3],
    [-reach, foot],
  ]
}

export function bareTree(random: Random, { x, y, height, trunk }: Tree): string {
  return group(
    branches(random, [x, y], -Math.PI / 2, height * 0.34, height * 0.035, 6).map(([from, to, width]) =>
      line([from, to], trunk, width),
    ),
  )
}

type Branch = [from: Point, to: Point, width: number]

function branches(
  random: Random,
  from: Point,
  angle: number,
  length: number,
  width: number,
  left: number,
): Branch[] {
  const to: Point = [from[0] + Math.cos(angle) * length, from[1] + Math.sin(angle) * length]
  const stem: Branch = [from, to, Math.max(width, 2)]
  if (left === 0) return [stem]
  const forks = [-1, 1].flatMap((side) =>
    branches(
      random,
      to,
      angle + side * random.between(0.22, 0.55),
      length * random.between(0.68, 0.8),
      width * 0.66,
      left - 1,
    ),
  )
  return [stem, ...forks]
}

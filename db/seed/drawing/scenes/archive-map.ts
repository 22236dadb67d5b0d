import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { type Coast, contour, inventedCoast } from '../shapes/coast'
import { compassRose } from '../shapes/compass'
import type { Size } from '../size'
import { circle, curve, group, line, path, polygon, rectangle, smoothOutline, type Point } from '../svg'

const margin = 110

/** An old chart of a coast that does not exist. */
export function archiveMap(random: Random, palette: Palette, size: Size): string {
  const mainland = inventedCoast(random, random.between(640, 800), random.between(700, 860), 520)
  const islands = [0, 1, 2, 3].map((index) =>
    inventedCoast(
      random,
      1610 + index * 205 + random.between(-30, 30),
      (index % 2 ? 320 : 420) + random.between(-50, 50),
      random.between(40, 85),
    ),
  )
  const rose: Point = [1880, random.pick([800, 860, 920])]
  const paper = mix(palette.paper, palette.warm, 0.16)
  return [
    rectangle(0, 0, size.width, size.height, paper),
    rectangle(margin, margin, size.width - margin * 2, size.height - margin * 2, seaColour(palette, paper)),
    ...rhumbs(palette, rose),
    ...[mainland, ...islands].map((coast) => shallows(palette, coast, paper)),
    ...islands.map((coast) => land(random, palette, coast, paper)),
    land(random, palette, mainland, paper),
    ...[14, 74, 160].map((bearing) => river(random, palette, mainland, bearing)),
    ...towns(random, palette, mainland),
    route(palette, mainland, rose),
    compassRose(...rose, 235, palette.ink, paper, palette.accent),
    frame(palette, size, paper),
    folds(palette, size),
  ].join('')
}

function seaColour(palette: Palette, paper: string): string {
  return mix(palette.near, paper, 0.45)
}

/** Lines along the shore, each fainter than the last: one outline drawn with ever narrower strokes. */
function shallows(palette: Palette, coast: Coast, paper: string): string {
  const shore = smoothOutline(contour(coast, 1), true)
  const sea = seaColour(palette, paper)
  const widths = [150, 142, 104, 97, 64, 57, 30, 23]
  return group(
    widths.map((width, index) =>
      curve(
        shore,
        index % 2 ? sea : mix(sea, palette.ink, 0.24 + index * 0.06),
        coast.reach > 200 ? width : width * 0.5,
      ),
    ),
  )
}

function land(random: Random, palette: Palette, coast: Coast, paper: string): string {
  const lean = random.between(-0.25, 0.25)
  const shares = coast.reach > 200 ? [0.86, 0.72, 0.58, 0.46, 0.34, 0.23, 0.13] : [0.66, 0.34]
  const low = mix(paper, palette.leaf, 0.45)
  const high = mix(palette.warm, palette.accent, 0.45)
  return group([
    path(smoothOutline(contour(coast, 1), true), mix(paper, palette.leaf, 0.3), {
      stroke: palette.ink,
      'stroke-width': 6,
    }),
    ...shares.map((share, index) =>
      path(smoothOutline(contour(coast, share, lean), true), mix(low, high, index / shares.length), {
        stroke: palette.ink,
        'stroke-width': 2,
        'stroke-opacity': 0.35,
      }),
    ),
  ])
}

function river(random: Random, palette: Palette, coast: Coast, bearing: number): string {
  const bends = Array.from({ length: 8 }, (_, index): Point => {
    return contour(coast, 0.16 + index * 0.12)[bearing + random.whole(-4, 4) + index]!
  })
  return curve(smoothOutline(bends), mix(palette.middle, palette.ink, 0.25), 9)
}

function towns(random: Random, palette: Palette, coast: Coast): string[] {
  return Array.from({ length: 7 }, (_, index) => {
    const [x, y] = contour(coast, random.between(0.3, 0.82))[(index * 26 + 8) % 180]!
    return (
      circle(x, y, 15, palette.paper, { stroke: palette.ink, 'stroke-width': 5 }) +
      circle(x, y, 6, palette.accent)
    )
  })
}

function route(palette: Palette, coast: Coast, [roseX, roseY]: Point): string {
  const [startX, startY] = contour(coast, 1)[8]!
  const course = `M${Math.round(startX)},${Math.round(startY)}C${Math.round(startX) + 160},${Math.round(startY) + 260} 1420,${roseY + 480} ${roseX - 120},${roseY + 420}S2180,${roseY + 330} 2290,${roseY + 160}`
  return curve(course, palette.accent, 9, { 'stroke-dasharray': '26 24' })
}

function rhumbs(palette: Palette, [x, y]: Point): string[] {
  return Array.from({ length: 16 }, (_, index) => {
    const angle = (index / 16) * Math.PI * 2
    return line(`${x},${y} ${x + Math.cos(angle) * 2600},${y + Math.sin(angle) * 2600}`, palette.ink, 2, {
      opacity: 0.22,
    })
  })
}

/** The degree scale: two rules with dark and light bars between them. */
function frame(palette: Palette, { width, height }: Size, paper: string): string {
  const [right, bottom] = [width - margin, height - margin]
  const bars = (length: number) => Array.from({ length: Math.round(length / 80) }, (_, index) => index * 2)
  return group([
    path(`M0,0H${width}V${height}H0ZM${margin},${margin}V${bottom}H${right}V${margin}Z`, paper),
    ...bars(right - margin).flatMap((index) => {
      const x = margin + ((right - margin) / Math.round((right - margin) / 40)) * index
      return [margin - 30, bottom + 12].map((y) => rectangle(x, y, 40, 18, palette.ink))
    }),
    ...bars(bottom - margin).flatMap((index) => {
      const y = margin + ((bottom - margin) / Math.round((bottom - margin) / 40)) * index
      return [margin - 30, right + 12].map((x) => rectangle(x, y, 18, 40, palette.ink))
    }),
    ...[0, 42].map((gap) =>
      rectangle(margin - gap, margin - gap, right - margin + gap * 2, bottom - margin + gap * 2, 'none', {
        stroke: palette.ink,
        'stroke-width': gap ? 8 : 4,
      }),
    ),
  ])
}

/** The sheet has been folded twice: each fold has a lit and a shaded side. */
function folds(palette: Palette, { width, height }: Size): string {
  return group([
    polygon(
      `${width / 3},0 ${width / 3 + 150},0 ${width / 3 + 150},${height} ${width / 3},${height}`,
      palette.ink,
      { opacity: 0.07 },
    ),
    polygon(`${(width * 2) / 3},0 ${width},0 ${width},${height} ${(width * 2) / 3},${height}`, palette.ink, {
      opacity: 0.06,
    }),
    ...[1, 2].map((fold) => rectangle((width * fold) / 3 - 3, 0, 4, height, palette.light, { opacity: 0.4 })),
  ])
}

import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { stampMotifs } from '../shapes/stamp-motif'
import type { Size } from '../size'
import { circle, clipped, curve, group, path, rectangle } from '../svg'

const [stampWidth, stampHeight, tooth] = [430, 500, 31]

/** Stamps without country or value, spread on a blotter; two are postmarked. */
export function stamps(random: Random, palette: Palette, size: Size): string {
  const order = shuffled(random, stampMotifs)
  const spots = random.pick([
    [
      [330, 360],
      [880, 310],
      [1440, 370],
      [290, 950],
      [900, 900],
      [1480, 960],
      [360, 1510],
      [910, 1490],
      [1450, 1540],
    ],
    [
      [350, 320],
      [900, 370],
      [1450, 310],
      [310, 900],
      [880, 960],
      [1470, 890],
      [330, 1490],
      [920, 1540],
      [1480, 1470],
    ],
  ])
  const drawn = spots.map(([x, y], index) => {
    const turn = random.between(-7, 7)
    const motif = order[index % order.length]!
    return group([stamp(palette, `stamp-${index}`, motif(palette, grounds(palette)[index % 5]!))], {
      transform: `translate(${x} ${y}) rotate(${turn.toFixed(2)})`,
    })
  })
  return [
    blotter(palette, size),
    ...drawn,
    postmark(palette, random.between(430, 490), 560),
    postmark(palette, 1070, random.between(1080, 1130)),
  ].join('')
}

function shuffled<Thing>(random: Random, things: readonly Thing[]): Thing[] {
  return things
    .map((thing) => ({ thing, place: random.between(0, 1) }))
    .sort((one, other) => one.place - other.place)
    .map(({ thing }) => thing)
}

function grounds(palette: Palette): string[] {
  return [
    mix(palette.skyHigh, palette.paper, 0.25),
    palette.warm,
    palette.ink,
    palette.blush,
    mix(palette.leaf, palette.paper, 0.2),
  ]
}

function blotter(palette: Palette, { width, height }: Size): string {
  const felt = mix(palette.near, palette.ink, 0.25)
  return [
    rectangle(0, 0, width, height, felt),
    path(`M0,0H${width}L0,${height}Z`, mix(felt, palette.middle, 0.16)),
    rectangle(54, 54, width - 108, height - 108, 'none', {
      stroke: mix(felt, palette.middle, 0.5),
      'stroke-width': 5,
    }),
  ].join('')
}

function stamp(palette: Palette, id: string, motif: string): string {
  const [left, top] = [-stampWidth / 2, -stampHeight / 2]
  const inner = rectangle(left + 42, top + 42, stampWidth - 84, stampHeight - 84, '#000')
  return group([
    group([perforated(palette.ink)], { transform: 'translate(22 26)', opacity: 0.35 }),
    perforated(mix(palette.paper, palette.light, 0.4)),
    clipped(id, inner, [group([motif], { transform: `translate(${left + 42} ${top + 42})` })]),
  ])
}

/** The edge of a stamp: straight sides with a half hole bitten out at every tooth. */
function perforated(fill: string): string {
  const side = (length: number, forward: string, bite: string) => {
    const teeth = Math.floor(length / tooth)
    const rest = (length - teeth * tooth) / 2
    return `${forward.replace('#', String(rest))}${bite.repeat(teeth)}${forward.replace('#', String(rest))}`
  }
  const gap = tooth * 0.2
  const hole = tooth - gap * 2
  const bite = (x: number, y: number) =>
    `l${x * gap},${y * gap}a${hole / 2},${hole / 2} 0 0 0 ${x * hole},${y * hole}l${x * gap},${y * gap}`
  return path(
    [
      `M${-stampWidth / 2},${-stampHeight / 2}`,
      side(stampWidth, 'h#', bite(1, 0)),
      side(stampHeight, 'v#', bite(0, 1)),
      side(stampWidth, 'h-#', bite(-1, 0)),
      side(stampHeight, 'v-#', bite(0, -1)),
      'Z',
    ].join(''),
    fill,
  )
}

function postmark(palette: Palette, x: number, y: number): string {
  const stroke = { stroke: palette.ink, 'stroke-width': 11 }
  const waves = [-66, -22, 22, 66].map((row) =>
    curve(`M${x + 150},${y + row}q46,-40 92,0t92,0t92,0t92,0`, palette.ink, 11),
  )
  return group(
    [circle(x, y, 140, 'none', stroke), circle(x, y, 92, 'none', { ...stroke, 'stroke-width': 6 }), ...waves],
    { opacity: 0.72, transform: `rotate(-12 ${Math.round(x)} ${Math.round(y)})` },
  )
}

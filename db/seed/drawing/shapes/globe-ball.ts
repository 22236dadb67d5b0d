import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, clipped, curve, group, path, type Point, polygon, rectangle, smoothOutline } from '../svg'

const [centreX, centreY, radius] = [900, 760, 500]

/** A ball with lands that are not ours, in its brass arc. */
export function globeBall(random: Random, palette: Palette): string {
  const tilt = random.between(0.25, 0.45)
  return [
    clipped('sphere', circle(centreX, centreY, radius, '#000'), [
      rectangle(
        centreX - radius,
        centreY - radius,
        radius * 2,
        radius * 2,
        mix(palette.ink, palette.paper, 0.32),
      ),
      ...lands(random, palette, tilt),
      ...graticule(palette, tilt),
      shade(palette),
    ]),
    meridian(palette),
  ].join('')
}

export function globeStand(palette: Palette): string {
  const wood = mix(palette.accent, palette.ink, 0.5)
  return group([
    polygon(`${centreX - 36},1280 ${centreX + 70},1280 ${centreX + 50},1460 ${centreX - 20},1460`, wood),
    polygon(
      `${centreX + 30},1280 ${centreX + 70},1280 ${centreX + 50},1460 ${centreX + 24},1460`,
      mix(wood, palette.ink, 0.5),
    ),
    path(
      `M${centreX - 250},1520Q${centreX - 230},1450 ${centreX - 20},1444H${centreX + 50}Q${centreX + 260},1450 ${centreX + 280},1520Z`,
      wood,
    ),
    path(
      `M${centreX + 30},1444H${centreX + 50}Q${centreX + 260},1450 ${centreX + 280},1520H${centreX + 120}Q${centreX + 110},1460 ${centreX + 30},1444Z`,
      mix(wood, palette.ink, 0.5),
    ),
  ])
}

type Spot = Point | undefined

/** Where a latitude and longitude (radians) lie on the drawn ball, or nothing when it is on the far side. */
function onBall(latitude: number, longitude: number, tilt: number): Spot {
  const [x, y, z] = [
    Math.cos(latitude) * Math.sin(longitude),
    Math.sin(latitude),
    Math.cos(latitude) * Math.cos(longitude),
  ]
  const [height, depth] = [y * Math.cos(tilt) - z * Math.sin(tilt), y * Math.sin(tilt) + z * Math.cos(tilt)]
  if (depth < 0) return undefined
  const lean = 0.35
  return [
    centreX + radius * (x * Math.cos(lean) - height * Math.sin(lean)),
    centreY - radius * (x * Math.sin(lean) + height * Math.cos(lean)),
  ]
}

function lands(random: Random, palette: Palette, tilt: number): string[] {
  const colours = [
    mix(palette.warm, palette.paper, 0.2),
    palette.leaf,
    palette.accent,
    mix(palette.blush, palette.paper, 0.2),
  ]
  const middles = [
    [0.55, -0.6, 0.46],
    [-0.12, 0.32, 0.5],
    [0.75, 0.75, 0.36],
    [-0.62, -0.65, 0.3],
    [-0.1, -1.05, 0.26],
    [0.2, 1.15, 0.22],
  ]
  const first = random.whole(0, 3)
  return middles.map(([latitude, longitude, reach], index) => {
    const waves = [2, 3, 5, 8].map((count) => ({
      count,
      size: random.between(0.18, 0.42) / (count * 0.6),
      turn: random.between(0, 6.28),
    }))
    const shore = Array.from({ length: 64 }, (_, step): Spot => {
      const angle = (step / 64) * Math.PI * 2
      const bent = waves.reduce((sum, wave) => sum + wave.size * Math.sin(angle * wave.count + wave.turn), 1)
      return onBall(
        latitude! + Math.sin(angle) * bent * reach!,
        longitude! + Math.cos(angle) * bent * reach! * 1.2,
        tilt,
      )
    })
    return path(smoothOutline(seen(shore), true), colours[(index + first) % 4]!)
  })
}

function seen(spots: readonly Spot[]): Point[] {
  return spots.filter((spot) => spot !== undefined)
}

function graticule(palette: Palette, tilt: number): string[] {
  const steps = Array.from({ length: 61 }, (_, index) => (index / 60 - 0.5) * Math.PI)
  const parallels = [-0.9, -0.45, 0, 0.45, 0.9].map((latitude) =>
    steps.map((step) => onBall(latitude, step * 1.1, tilt)),
  )
  const meridians = [-1.35, -0.9, -0.45, 0, 0.45, 0.9, 1.35].map((longitude) =>
    steps.map((step) => onBall(step, longitude, tilt)),
  )
  return [...parallels, ...meridians]
    .map(seen)
    .filter((points) => points.length > 2)
    .map((points) => curve(smoothOutline(points), palette.paper, 3, { opacity: 0.4 }))
}

/** Two flat crescents of shadow instead of a gradient. */
function shade(palette: Palette): string {
  return [0.62, 0.3]
    .map((bulge) => {
      const [top, bottom] = [centreY - radius - 10, centreY + radius + 10]
      const edge = centreX + radius * bulge
      return path(
        `M${centreX + 120},${top}Q${edge + 240},${centreY - 60} ${centreX - 180 * (1 - bulge)},${bottom}H${centreX + radius + 20}V${top}Z`,
        palette.ink,
        { opacity: 0.2 },
      )
    })
    .join('')
}

function meridian(palette: Palette): string {
  const brass = mix(palette.warm, palette.light, 0.25)
  const arc = (reach: number) =>
    `M${centreX + reach * 0.343},${centreY - reach * 0.94}A${reach},${reach} 0 0 1 ${centreX - reach * 0.343},${centreY + reach * 0.94}`
  return [
    curve(arc(radius + 34), mix(brass, palette.ink, 0.45), 40, { 'stroke-linecap': 'butt' }),
    curve(arc(radius + 28), brass, 26, { 'stroke-linecap': 'butt' }),
    circle(centreX + (radius + 30) * 0.343, centreY - (radius + 30) * 0.94, 30, brass),
    circle(centreX - (radius + 30) * 0.343, centreY + (radius + 30) * 0.94, 30, brass),
  ].join('')
}

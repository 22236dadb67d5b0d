import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { roofline } from '../shapes/building'
import { cloud, flock, sky, stars, sun } from '../shapes/sky'
import { glitter, ripples, water } from '../shapes/water'
import type { Size } from '../size'
import { circle, line, path, polygon, rectangle } from '../svg'

const bank = 1060
const deck = 900

/** A bridge held by one leaning mast, crossing the sheet from edge to edge. */
export function riverBridge(random: Random, palette: Palette, size: Size): string {
  const mast = random.between(760, 980)
  const low = random.between(1500, 1800)
  const steel = mix(palette.accent, palette.ink, isDark(palette) ? 0.3 : 0.05)
  return [
    sky(palette, size, bank),
    stars(random, palette, size, 700),
    sun(palette, low, random.between(640, 760), 170),
    cloud(low - 260, 500, 620, palette.paper, 0.45),
    cloud(420, 330, 480, palette.paper, 0.4),
    roofline(random, -40, 2440, bank, 60, 190, palette.far),
    roofline(random, -80, 2440, bank, 26, 96, palette.middle),
    water(palette, size, bank),
    glitter(random, palette, size, low, bank, 330),
    ripples(random, size, bank, 50, palette.paper),
    bridgeShadow(palette, mast),
    ...stays(palette, mast),
    mastAndPier(palette, mast, steel),
    roadway(palette, steel),
    barge(random, palette),
    flock(random, mast + 560, 360, 5, 62, palette.near),
    quay(palette, size),
  ].join('')
}

function stays(palette: Palette, mast: number): string[] {
  const colour = mix(palette.paper, palette.ink, isDark(palette) ? 0.15 : 0.62)
  return Array.from({ length: 15 }, (_, index) => {
    const height = 210 + index * 22
    const top = 190 + (14 - index) * 22
    const lean = mast + 62 - (height - 210) * 0.0 - (top - 190) * -0.06
    return (
      line(`${lean},${top} ${mast + 190 + index * 100},${deck}`, colour, 4) +
      line(`${lean},${top} ${mast - 130 - index * 62},${deck}`, colour, 4)
    )
  })
}

function mastAndPier(palette: Palette, x: number, steel: string): string {
  const shade = mix(steel, palette.ink, 0.45)
  return [
    polygon(`${x - 64},1200 ${x + 24},1200 ${x + 84},150 ${x + 52},150`, steel),
    polygon(`${x - 4},1200 ${x + 24},1200 ${x + 84},150 ${x + 68},150`, shade),
    polygon(`${x - 120},1215 ${x + 90},1215 ${x + 62},1140 ${x - 92},1140`, palette.ink),
  ].join('')
}

function roadway(palette: Palette, steel: string): string {
  const posts = Array.from({ length: 48 }, (_, index) => rectangle(index * 52, deck - 34, 4, 34, palette.ink))
  return [
    ...posts,
    rectangle(0, deck - 38, 2400, 6, palette.ink),
    rectangle(0, deck, 2400, 20, mix(steel, palette.light, 0.35)),
    rectangle(0, deck + 20, 2400, 46, palette.ink),
    ...[1560, 2130].map((x) =>
      polygon(
        `${x - 34},${deck + 60} ${x + 34},${deck + 60} ${x + 26},${bank + 26} ${x - 26},${bank + 26}`,
        mix(palette.ink, palette.near, 0.25),
      ),
    ),
    tram(palette),
  ].join('')
}

function tram(palette: Palette): string {
  const body = palette.warm
  return [0, 1, 2]
    .map((car) => {
      const x = 1560 + car * 208
      const panes = Array.from({ length: 4 }, (_, index) =>
        rectangle(x + 16 + index * 46, deck - 74, 36, 30, isDark(palette) ? palette.light : palette.ink),
      )
      return [
        rectangle(x, deck - 92, 200, 84, body, { rx: 12 }),
        rectangle(x, deck - 34, 200, 26, mix(body, palette.ink, 0.3)),
        ...panes,
        ...[40, 160].map((wheel) => circle(x + wheel, deck - 6, 11, palette.ink)),
      ].join('')
    })
    .join('')
}

function bridgeShadow(palette: Palette, mast: number): string {
  return [
    path(`M0,1196Q1200,1176 2400,1204V1250Q1200,1226 0,1252Z`, palette.ink, { opacity: 0.3 }),
    polygon(`${mast - 110},1210 ${mast + 90},1210 ${mast - 150},1600 ${mast - 290},1600`, palette.ink, {
      opacity: 0.28,
    }),
  ].join('')
}

function barge(random: Random, palette: Palette): string {
  const x = random.between(1250, 1560)
  const hull = mix(palette.ink, palette.accent, 0.1)
  return [
    rectangle(x + 30, 1424, 640, 16, palette.ink, { opacity: 0.3, rx: 8 }),
    path(`M${x},1352H${x + 700}L${x + 640},1424H${x + 64}Q${x + 14},1410 ${x},1352Z`, hull),
    rectangle(x + 8, 1352, 684, 12, palette.paper),
    polygon(`${x + 120},1352 ${x + 420},1352 ${x + 380},1314 ${x + 160},1314`, palette.warm),
    polygon(
      `${x + 270},1352 ${x + 420},1352 ${x + 380},1314 ${x + 270},1314`,
      mix(palette.warm, palette.ink, 0.25),
    ),
    rectangle(x + 500, 1276, 110, 76, palette.paper),
    rectangle(x + 512, 1290, 40, 26, palette.ink),
    rectangle(x + 562, 1290, 40, 26, palette.ink),
    rectangle(x + 488, 1264, 134, 14, palette.accent),
  ].join('')
}

function quay(palette: Palette, { width, height }: Size): string {
  return [
    polygon(`0,${height} 0,1470 620,1520 880,${height}`, palette.ink),
    polygon('0,1470 620,1520 640,1534 0,1490', mix(palette.ink, palette.paper, 0.3)),
    ...[130, 330, 520].map((x, index) =>
      rectangle(x, 1424 + index * 16, 22, 74, mix(palette.ink, palette.near, 0.2), { rx: 8 }),
    ),
    rectangle(width, height, 0, 0, 'none'),
  ].join('')
}

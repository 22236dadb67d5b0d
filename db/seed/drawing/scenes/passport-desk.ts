import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { booklets, stampMarks } from '../shapes/booklet'
import { deskLamp } from '../shapes/desk-lamp'
import { deskBell, inkPad, penCup, rubberStamp } from '../shapes/desk-tools'
import type { Size } from '../size'
import { circle, clipped, ellipse, group, path, polygon, rectangle } from '../svg'

const edge = 1010

/** A clerk's desk in lamplight: two blank booklets, a stamp, ink, and a window on the street. */
export function passportDesk(random: Random, palette: Palette, size: Size): string {
  const lamp = random.pick([560, 680])
  return [
    wall(palette, size),
    window(palette, random.pick([1500, 1620])),
    pigeonholes(random, palette),
    desk(palette, size, lamp),
    deskLamp(palette, lamp),
    ...booklets(random, palette),
    ...stampMarks(palette),
    rubberStamp(palette, 1690, 1330, random.between(-4, 4)),
    inkPad(palette),
    penCup(palette),
    deskBell(palette),
  ].join('')
}

function wall(palette: Palette, { width }: Size): string {
  const plaster = isDark(palette)
    ? mix(palette.near, palette.middle, 0.45)
    : mix(palette.far, palette.middle, 0.2)
  return [
    rectangle(0, 0, width, edge, plaster),
    rectangle(0, 720, width, edge, mix(plaster, palette.ink, 0.28)),
    rectangle(0, 712, width, 14, mix(plaster, palette.paper, 0.3)),
  ].join('')
}

function window(palette: Palette, x: number): string {
  const frame = mix(palette.paper, palette.near, isDark(palette) ? 0.35 : 0.06)
  return group([
    rectangle(x - 30, 70, 640, 780, frame),
    clipped('street', rectangle(x, 100, 580, 720, '#000'), [
      rectangle(x, 100, 580, 720, mix(palette.skyHigh, palette.skyLow, 0.35)),
      rectangle(x, 420, 580, 400, mix(palette.skyHigh, palette.skyLow, 0.75)),
      circle(x + 410, 350, 92, palette.light),
      path(
        `M${x - 10},830V560H${x + 70}V470L${x + 130},420L${x + 190},470V600H${x + 290}V520H${x + 390}V640H${x + 470}V580L${x + 600},540V830Z`,
        palette.far,
      ),
      path(`M${x - 10},830V690H${x + 120}V640H${x + 240}V720H${x + 380}V670H${x + 600}V830Z`, palette.middle),
    ]),
    rectangle(x + 284, 100, 14, 720, frame),
    rectangle(x, 340, 580, 14, frame),
    rectangle(x - 60, 846, 700, 30, frame),
    polygon(`${x},100 ${x + 150},100 ${x},460`, palette.light, { opacity: 0.28 }),
  ])
}

/** Pigeonholes with folders, to the left of the window. */
function pigeonholes(random: Random, palette: Palette): string {
  const wood = mix(palette.accent, palette.ink, 0.55)
  const holes = Array.from({ length: 15 }, (_, index) => {
    const [x, y] = [150 + (index % 5) * 230, 130 + Math.floor(index / 5) * 180]
    const papers = Array.from({ length: random.whole(1, 5) }, (_, sheet) => {
      const tone = random.pick([palette.paper, palette.warm, palette.blush, palette.leaf, palette.paper])
      return rectangle(
        x + 14 + random.between(0, 14),
        y + 130 - sheet * 20,
        172,
        16,
        mix(tone, palette.ink, isDark(palette) ? 0.25 : 0.05),
      )
    })
    return rectangle(x, y, 206, 154, mix(wood, palette.ink, 0.6)) + papers.join('')
  })
  return group([
    rectangle(122, 104, 1182, 566, wood),
    rectangle(122, 104, 1182, 14, mix(wood, palette.light, 0.3)),
    ...holes,
  ])
}

function desk(palette: Palette, { width, height }: Size, lamp: number): string {
  const wood = mix(palette.warm, palette.accent, 0.42)
  return group([
    rectangle(0, edge, width, height - edge, mix(wood, palette.ink, isDark(palette) ? 0.35 : 0.12)),
    ellipse(lamp + 330, 1320, 1080, 290, palette.light, { opacity: 0.18 }),
    ellipse(lamp + 330, 1320, 720, 190, palette.light, { opacity: 0.2 }),
    rectangle(0, edge, width, 14, mix(wood, palette.light, 0.4)),
    polygon(`0,${height} 0,1556 ${width},1556 ${width},${height}`, mix(wood, palette.ink, 0.6)),
    polygon('700,1128 1960,1128 2150,1500 560,1500', mix(palette.leaf, palette.ink, 0.45)),
    polygon('742,1146 1918,1146 2092,1482 618,1482', mix(palette.leaf, palette.ink, 0.32)),
  ])
}

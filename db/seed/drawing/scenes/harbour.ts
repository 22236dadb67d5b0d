import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { cloud, flock, sky, stars, sun } from '../shapes/sky'
import { ripples, glitter, water } from '../shapes/water'
import { roofline } from '../shapes/building'
import type { Size } from '../size'
import { circle, group, line, path, place, polygon, rectangle } from '../svg'

const shore = 1150

/** Cranes over a container ship, the sun between them. */
export function harbour(random: Random, palette: Palette, size: Size): string {
  const low = random.between(980, 1180)
  const ship = random.between(720, 860)
  return [
    sky(palette, size, shore),
    stars(random, palette, size, 700),
    sun(palette, low, random.between(560, 660), 200),
    cloud(1720, 260, 600, palette.paper, 0.4),
    cloud(420, 420, 520, palette.paper, 0.4),
    roofline(random, -40, 2440, shore, 30, 110, palette.far),
    crane(130, shore + 6, 0.5, palette.middle, palette.far),
    crane(560, shore + 6, 0.66, palette.middle, palette.far),
    water(palette, size, shore),
    glitter(random, palette, size, low, shore, 420),
    ripples(random, size, shore, 46, palette.paper),
    containerShip(random, palette, ship),
    tug(palette, random.between(250, 420)),
    flock(random, 1380, 300, 6, 70, palette.near),
    crane(2150, 1480, 1.22, mix(palette.ink, palette.accent, 0.12), palette.ink),
    quay(palette, random),
  ].join('')
}

/** A ship-to-shore crane whose boom points left; x is the middle of its legs. */
function crane(x: number, foot: number, scale: number, colour: string, dark: string): string {
  const drawn = [
    ...[-150, 130].map((leg) =>
      polygon(`${leg},0 ${leg + 26},0 ${leg * 0.86 + 22},-660 ${leg * 0.86},-660`, colour),
    ),
    rectangle(-170, -330, 340, 24, colour),
    rectangle(-180, -40, 360, 22, dark),
    line('-138,-320 118,-640', colour, 12),
    rectangle(-900, -690, 1240, 34, colour),
    polygon('-80,-690 -50,-690 34,-980 14,-980', colour),
    polygon('100,-690 126,-690 34,-980 14,-980', colour),
    line('24,-972 -480,-690', dark, 7),
    line('24,-972 -860,-690', dark, 7),
    line('24,-972 310,-690', dark, 7),
    rectangle(190, -770, 130, 84, dark),
    rectangle(-560, -660, 90, 30, dark),
    ...[-545, -485].map((rope) => line(`${rope},-640 ${rope},-470`, dark, 4)),
    rectangle(-580, -480, 130, 18, dark),
  ]
  return place(group(drawn), x, foot, scale)
}

function containerShip(random: Random, palette: Palette, x: number): string {
  const hull = mix(palette.ink, palette.near, 0.15)
  return group([
    stacks(random, palette, x),
    rectangle(x + 1010, 880, 150, 330, mix(palette.paper, palette.near, isDark(palette) ? 0.3 : 0.05)),
    rectangle(x + 980, 860, 210, 40, mix(palette.paper, palette.near, isDark(palette) ? 0.4 : 0.12)),
    ...[0, 1, 2, 3].map((deck) =>
      rectangle(x + 1024, 924 + deck * 58, 122, 18, isDark(palette) ? palette.light : palette.ink),
    ),
    polygon(`${x + 1080},860 ${x + 1150},860 ${x + 1140},770 ${x + 1090},770`, palette.accent),
    rectangle(x + 1088, 776, 54, 20, palette.paper),
    path(
      `M${x - 120},1180H${x + 1260}L${x + 1220},1340H${x + 30}C${x - 40},1320 ${x - 80},1260 ${x - 120},1180Z`,
      hull,
    ),
    path(
      `M${x - 26},1302H${x + 1230}L${x + 1220},1340H${x + 30}C${x + 4},1332 ${x - 10},1320 ${x - 26},1302Z`,
      palette.accent,
    ),
    rectangle(x - 110, 1196, 1364, 10, mix(hull, palette.paper, 0.6)),
    path(`M${x},1344H${x + 1226}Q${x + 700},1392 ${x},1344Z`, palette.ink, { opacity: 0.4 }),
    ...[1362, 1390, 1422].map((y, index) =>
      rectangle(x + 60 + index * 90, y, 1080 - index * 220, 12, palette.ink, { opacity: 0.3, rx: 6 }),
    ),
    line(`${x + 20},1180 ${x + 20},1060`, palette.ink, 10),
  ])
}

function stacks(random: Random, palette: Palette, x: number): string {
  const paints = [palette.accent, palette.warm, palette.leaf, palette.blush, palette.near, palette.paper]
  const boxes = Array.from({ length: 7 }, (_, column) => {
    const height = random.whole(3, 5)
    return Array.from({ length: height }, (_, level) => {
      const paint = mix(random.pick(paints), palette.ink, isDark(palette) ? 0.3 : 0.05)
      const [left, top] = [x + 70 + column * 132, 1180 - (level + 1) * 62]
      const ridges = [22, 44, 66, 88, 110].map((ridge) =>
        rectangle(left + ridge, top + 8, 4, 44, palette.ink, { opacity: 0.15 }),
      )
      return (
        rectangle(left, top, 128, 59, paint) +
        rectangle(left, top + 51, 128, 8, mix(paint, palette.ink, 0.3)) +
        ridges.join('')
      )
    }).join('')
  })
  return boxes.join('')
}

function tug(palette: Palette, x: number): string {
  return group([
    path(
      `M${x - 40},1400H${x + 330}C${x + 320},1450 ${x + 290},1474 ${x + 260},1478H${x + 20}C${x - 10},1466 ${x - 34},1440 ${x - 40},1400Z`,
      palette.accent,
    ),
    rectangle(x - 44, 1388, 376, 18, palette.ink, { rx: 8 }),
    rectangle(x + 90, 1312, 150, 80, palette.paper),
    rectangle(x + 104, 1262, 104, 54, palette.paper),
    ...[116, 162].map((pane) => rectangle(x + pane, 1276, 32, 26, palette.ink)),
    ...[124, 200].map((port) => circle(x + port, 1352, 13, palette.ink)),
    rectangle(x + 216, 1240, 42, 100, palette.warm),
    rectangle(x + 216, 1240, 42, 22, palette.ink),
    rectangle(x - 10, 1486, 300, 12, palette.paper, { opacity: 0.5, rx: 6 }),
    rectangle(x - 110, 1504, 330, 9, palette.paper, { opacity: 0.35, rx: 5 }),
  ])
}

function quay(palette: Palette, random: Random): string {
  const bollards = [1640, 1900].map(
    (x) =>
      rectangle(x, 1424, 40, 60, palette.ink, { rx: 12 }) +
      rectangle(x - 10, 1420, 60, 18, palette.ink, { rx: 9 }),
  )
  const left = 1500
  return group([
    polygon(`${left},1480 2400,1480 2400,1600 ${left - 40},1600`, palette.ink),
    polygon(`${left},1480 2400,1480 2400,1498 ${left - 4},1498`, mix(palette.ink, palette.paper, 0.35)),
    ...bollards,
    ...Array.from({ length: 4 }, (_, index) =>
      circle(left + 30 + index * 210, 1548, 30, mix(palette.ink, palette.near, random.between(0.3, 0.4))),
    ),
  ])
}

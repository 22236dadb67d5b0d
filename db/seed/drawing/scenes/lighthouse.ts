import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { cloud, flock, sky, stars, sun } from '../shapes/sky'
import { glitter, ripples, water } from '../shapes/water'
import type { Size } from '../size'
import { circle, group, path, polygon, rectangle } from '../svg'

const sea = 1560

/** A banded lighthouse on a headland, its keeper's house in the lee, the sun going into the sea. */
export function lighthouse(random: Random, palette: Palette, size: Size): string {
  const low = random.between(400, 560)
  return [
    sky(palette, size, sea),
    stars(random, palette, size, 1200),
    sun(palette, low, isDark(palette) ? 980 : 1120, 190),
    cloud(low + 150, 820, 640, palette.paper, 0.45),
    cloud(1240, 330, 560, palette.paper, 0.4),
    isDark(palette) ? beam(palette) : '',
    path(`M0,${sea}V1500C200,1470 360,1492 560,1540L620,${sea}Z`, palette.far),
    water(palette, size, sea),
    glitter(random, palette, size, low, sea, 330),
    ripples(random, size, sea, 60, palette.paper),
    sailingBoat(palette, random.between(180, 320)),
    headland(palette, size),
    tower(palette),
    house(palette),
    ...surf(palette),
    flock(random, 560, 620, 6, 66, palette.near),
  ].join('')
}

function beam(palette: Palette): string {
  return (
    [0.1, 0.16]
      .map((opacity, index) =>
        polygon(`1110,640 -100,${300 + index * 110} -100,${860 - index * 110}`, palette.light, { opacity }),
      )
      .join('') + polygon('1110,640 1700,520 1700,760', palette.light, { opacity: 0.16 })
  )
}

function tower(palette: Palette): string {
  const [x, foot, top] = [1110, 1500, 760]
  const white = isDark(palette) ? mix(palette.paper, palette.near, 0.25) : palette.paper
  const red = mix(palette.accent, palette.ink, isDark(palette) ? 0.2 : 0)
  const half = (y: number) => 84 + ((y - top) / (foot - top)) * 54
  const bands = [0, 1, 2, 3, 4].map((band) => {
    const [from, to] = [top + band * 148, top + (band + 1) * 148]
    return polygon(
      `${x - half(from)},${from} ${x + half(from)},${from} ${x + half(to)},${to} ${x - half(to)},${to}`,
      band % 2 ? red : white,
    )
  })
  return group([
    ...bands,
    polygon(
      `${x + 26},${top} ${x + half(top)},${top} ${x + half(foot)},${foot} ${x + 44},${foot}`,
      palette.ink,
      { opacity: 0.26 },
    ),
    ...[870, 1160, 1400].map((y) => path(`M${x - 34},${y}v-40a16,16 0 0 1 32,0v40Z`, palette.ink)),
    polygon(
      `${x - 118},${top + 4} ${x + 118},${top + 4} ${x + 92},${top + 50} ${x - 92},${top + 50}`,
      palette.ink,
    ),
    rectangle(x - 130, top - 14, 260, 20, palette.ink),
    ...Array.from({ length: 9 }, (_, index) =>
      rectangle(x - 126 + index * 30.6, top - 66, 6, 54, palette.ink),
    ),
    rectangle(x - 128, top - 70, 256, 8, palette.ink),
    rectangle(x - 62, top - 178, 124, 166, palette.light),
    ...[-62, -22, 18, 56].map((bar) => rectangle(x + bar, top - 178, 7, 166, palette.ink)),
    circle(x, top - 108, 24, mix(palette.warm, palette.light, 0.3)),
    path(
      `M${x - 86},${top - 174}C${x - 70},${top - 250} ${x + 70},${top - 250} ${x + 86},${top - 174}Z`,
      red,
    ),
    rectangle(x - 5, top - 300, 10, 80, palette.ink),
    circle(x, top - 300, 13, palette.ink),
  ])
}

function headland(palette: Palette, { width, height }: Size): string {
  const rock = mix(palette.near, palette.ink, 0.25)
  const grass = mix(palette.leaf, palette.near, isDark(palette) ? 0.5 : 0.2)
  return group([
    path(
      `M${width},${height}H760C700,2280 720,2180 640,2110C700,2040 640,1960 700,1890C680,1800 740,1740 700,1660C760,1560 860,1520 980,1500H${width}Z`,
      rock,
    ),
    polygon(
      '700,1660 820,1600 800,1760 880,1860 820,1980 900,2120 840,2260 880,2400 760,2400 700,2240 640,2110 690,2020 660,1950 700,1890 690,1790',
      mix(rock, palette.far, 0.4),
    ),
    polygon(
      '1080,1620 1180,1800 1120,1980 1240,2180 1200,2400 1360,2400 1340,2160 1240,1960 1280,1780',
      mix(rock, palette.far, 0.16),
    ),
    polygon('1420,1640 1500,1860 1460,2080 1560,2400 1600,2400 1600,1700', mix(rock, palette.ink, 0.5)),
    path(
      `M690,1672C760,1560 860,1510 980,1490H${width}V1640C1480,1690 1380,1600 1260,1640C1120,1690 1020,1600 900,1640C820,1660 760,1640 690,1672Z`,
      grass,
    ),
    path(
      `M690,1672C760,1560 860,1510 980,1490H1100C940,1530 840,1580 690,1672Z`,
      mix(grass, palette.light, 0.3),
    ),
    polygon('1200,1500 1300,1500 1600,1560 1600,1610', palette.ink, { opacity: 0.3 }),
  ])
}

function house(palette: Palette): string {
  const wall = isDark(palette) ? mix(palette.paper, palette.near, 0.4) : mix(palette.paper, palette.far, 0.15)
  const pane = isDark(palette) ? palette.light : palette.ink
  return group([
    rectangle(1480, 1240, 40, 110, mix(palette.accent, palette.ink, 0.4)),
    rectangle(1330, 1370, 300, 150, wall),
    polygon(
      '1300,1380 1640,1380 1640,1270 1370,1270',
      mix(palette.accent, palette.ink, isDark(palette) ? 0.45 : 0.15),
    ),
    rectangle(1330, 1378, 300, 12, palette.ink, { opacity: 0.3 }),
    ...[1360, 1540].map((x) => rectangle(x, 1410, 46, 56, pane)),
    rectangle(1450, 1410, 54, 110, mix(palette.near, palette.ink, 0.3)),
  ])
}

function surf(palette: Palette): string[] {
  return [
    [560, 2110, 260],
    [520, 1900, 190],
    [600, 2280, 240],
    [610, 1706, 120],
  ].map(([x, y, length]) =>
    group([
      rectangle(x! - length! / 2, y!, length!, 14, palette.paper, { rx: 7, opacity: 0.9 }),
      rectangle(x! - length! * 0.75, y! + 26, length! * 0.8, 9, palette.paper, { rx: 5, opacity: 0.55 }),
    ]),
  )
}

function sailingBoat(palette: Palette, x: number): string {
  return group([
    polygon(`${x},1750 ${x},1930 ${x - 96},1930`, palette.paper),
    polygon(`${x + 12},1780 ${x + 12},1930 ${x + 84},1930`, mix(palette.paper, palette.accent, 0.7)),
    path(`M${x - 110},1944H${x + 106}L${x + 70},1986H${x - 74}Z`, palette.ink),
    ...[2000, 2022].map((y, index) =>
      rectangle(x - 80 + index * 26, y, 150 - index * 50, 9, palette.ink, { opacity: 0.35, rx: 4 }),
    ),
  ])
}

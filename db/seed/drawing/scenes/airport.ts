import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import { airliner } from '../shapes/airliner'
import { person, somebody } from '../shapes/person'
import { cloud, sky, stars, sun } from '../shapes/sky'
import { standing } from '../shapes/standing'
import type { Size } from '../size'
import { circle, group, path, polygon, rectangle } from '../svg'

const [apron, sill] = [930, 1210]

/** A departure hall: an airliner at the window, travellers against the light. */
export function airport(random: Random, palette: Palette, size: Size): string {
  const low = random.between(420, 760)
  return [
    sky(palette, size, apron),
    stars(random, palette, size, 600),
    sun(palette, low, random.between(640, 720), 150),
    cloud(1850, 240, 640, palette.paper, 0.45),
    cloud(low + 60, 560, 520, palette.paper, 0.5),
    takingOff(random, palette),
    ...field(palette, size),
    tower(palette, random.pick([250, 330])),
    airliner(random.between(1180, 1290), 1062, 1, palette),
    ...frame(palette, size),
    hall(palette, size, low),
    ...benches(palette),
    ...travellers(random, palette, low),
  ].join('')
}

function field(palette: Palette, { width }: Size): string[] {
  const tarmac = mix(palette.middle, palette.far, isDark(palette) ? 0.2 : 0.45)
  return [
    path(`M0,${apron}V880Q500,830 900,872T1700,850T2400,880V${apron}Z`, palette.far),
    rectangle(0, apron - 16, width, 26, mix(palette.leaf, palette.near, 0.3)),
    rectangle(0, apron + 8, width, 330, tarmac),
    polygon(`300,1210 430,1210 1050,${apron + 8} 1030,${apron + 8}`, palette.paper, { opacity: 0.45 }),
    rectangle(0, 1112, width, 8, palette.warm, { opacity: 0.8 }),
  ]
}

function takingOff(random: Random, palette: Palette): string {
  const [x, y] = [random.between(1300, 1500), random.between(250, 360)]
  return group([
    polygon(`${x - 480},${y + 130} ${x - 20},${y + 2} ${x - 10},${y + 10}`, palette.paper, { opacity: 0.5 }),
    polygon(
      `${x - 70},${y + 22} ${x + 80},${y - 22} ${x + 96},${y - 22} ${x + 80},${y - 8} ${x - 62},${y + 34}`,
      palette.near,
    ),
    polygon(`${x - 10},${y + 6} ${x + 30},${y - 6} ${x - 10},${y + 62} ${x - 26},${y + 64}`, palette.near),
    polygon(`${x - 66},${y + 24} ${x - 46},${y + 18} ${x - 72},${y - 22} ${x - 84},${y - 20}`, palette.near),
  ])
}

function tower(palette: Palette, x: number): string {
  const wall = mix(palette.near, palette.middle, 0.3)
  return group([
    polygon(`${x - 34},${apron} ${x + 34},${apron} ${x + 24},560 ${x - 24},560`, wall),
    polygon(`${x + 4},${apron} ${x + 34},${apron} ${x + 24},560 ${x + 4},560`, mix(wall, palette.ink, 0.4)),
    polygon(`${x - 74},500 ${x + 74},500 ${x + 50},570 ${x - 50},570`, palette.ink),
    polygon(
      `${x - 86},430 ${x + 86},430 ${x + 74},500 ${x - 74},500`,
      isDark(palette) ? palette.light : mix(palette.skyLow, palette.near, 0.35),
    ),
    ...[-30, 30].map((shift) => rectangle(x + shift - 3, 430, 6, 70, palette.ink)),
    rectangle(x - 94, 412, 188, 22, palette.ink),
    rectangle(x - 3, 330, 6, 84, palette.ink),
    circle(x, 328, 8, palette.accent),
    rectangle(x - 200, 850, 320, apron - 846, mix(wall, palette.ink, 0.25)),
  ])
}

/** The window wall: few heavy posts, leaning outward as in a modern hall. */
function frame(palette: Palette, { width }: Size): string[] {
  const posts = [-60, 580, 1220, 1860, 2500].map((x) => {
    const lean = (x - 1200) * 0.05
    return polygon(
      `${x - 15 - lean},0 ${x + 15 - lean},0 ${x + 15 + lean},${sill} ${x - 15 + lean},${sill}`,
      palette.ink,
    )
  })
  return [
    ...posts,
    rectangle(0, 0, width, 70, palette.ink),
    rectangle(0, 420, width, 12, palette.ink),
    rectangle(0, sill - 26, width, 40, palette.ink),
  ]
}

function hall(palette: Palette, { width, height }: Size, low: number): string {
  const stone = mix(palette.near, palette.ink, isDark(palette) ? 0.45 : 0.25)
  const panes = [-60, 580, 1220, 1860].map((x) => {
    const slide = (x + 320 - low) * 0.5
    return polygon(
      `${x + 40},${sill + 14} ${x + 600},${sill + 14} ${x + 600 + slide + 150},${height} ${x + 40 + slide - 40},${height}`,
      palette.light,
      { opacity: isDark(palette) ? 0.2 : 0.34 },
    )
  })
  return rectangle(0, sill + 14, width, height - sill, stone) + panes.join('')
}

function benches(palette: Palette): string[] {
  return [150, 1530].map((x) =>
    group([
      ...Array.from({ length: 5 }, (_, index) =>
        rectangle(x + index * 142, 1130, 130, 130, mix(palette.accent, palette.ink, 0.15), { rx: 18 }),
      ),
      ...Array.from({ length: 5 }, (_, index) =>
        rectangle(x + index * 142, 1270, 130, 30, mix(palette.accent, palette.ink, 0.45), { rx: 8 }),
      ),
      rectangle(x - 10, 1300, 722, 14, palette.ink),
      ...[80, 620].map((leg) =>
        polygon(
          `${x + leg},1310 ${x + leg + 20},1310 ${x + leg + 40},1390 ${x + leg - 20},1390`,
          palette.ink,
        ),
      ),
    ]),
  )
}

function travellers(random: Random, palette: Palette, low: number): string[] {
  const spots = [
    [980, 1400, 420],
    [1130, 1440, 450],
    [1390, 1380, 400],
    [2250, 1470, 470],
  ]
  return spots.map(([x, y, height], index) => {
    const someone = somebody(random, index % 2 ? ['none', 'bag'] : ['suitcase'])
    const footX = x! + random.between(-50, 50)
    return standing(
      (colour) => person(someone, colour),
      index === 1 ? mix(palette.accent, palette.ink, 0.45) : palette.ink,
      {
        x: footX,
        y: y!,
        height: height!,
        shadow: mix(palette.ink, palette.near, 0.15),
        lean: (footX - low) / 900,
        length: 0.7,
      },
    )
  })
}

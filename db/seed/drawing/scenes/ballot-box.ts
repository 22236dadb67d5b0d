import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import type { Size } from '../size'
import { clipped, ellipse, group, path, polygon, rectangle, type Point } from '../svg'

/** A ballot box in low sun, an envelope half way in; a booth waits behind. */
export function ballotBox(random: Random, palette: Palette, size: Size): string {
  const slide = random.between(-60, 40)
  return [
    room(palette, size),
    ...lightOnWall(random, palette),
    booth(palette, 1180),
    table(palette, size),
    polygon('300,1450 1210,1540 1800,1640 1800,1490 1330,1400', palette.ink, { opacity: 0.3 }),
    box(palette),
    envelope(palette, slide, random.between(-5, 5)),
  ].join('')
}

function room(palette: Palette, { width }: Size): string {
  const wall = isDark(palette) ? mix(palette.near, palette.middle, 0.4) : mix(palette.far, palette.paper, 0.2)
  return rectangle(0, 0, width, 1300, wall) + rectangle(0, 1010, width, 300, mix(wall, palette.ink, 0.3))
}

function lightOnWall(random: Random, palette: Palette): string[] {
  const shift = random.between(-80, 140)
  return [0, 1, 2].map((index) => {
    const left = -120 + index * 420 + shift
    return polygon(`${left},0 ${left + 300},0 ${left + 660},1010 ${left + 360},1010`, palette.light, {
      opacity: isDark(palette) ? 0.14 : 0.4,
    })
  })
}

function booth(palette: Palette, x: number): string {
  const cloth = mix(palette.accent, palette.ink, isDark(palette) ? 0.35 : 0.05)
  const folds = Array.from({ length: 9 }, (_, index) => {
    const left = x + 20 + index * 52
    return [
      path(`M${left},330H${left + 54}V1052Q${left + 40},1070 ${left + 27},1052T${left},1052Z`, cloth),
      rectangle(left + 30, 330, 24, 726, mix(cloth, palette.ink, 0.3)),
    ].join('')
  })
  const timber = mix(palette.warm, palette.ink, 0.3)
  return group([
    rectangle(x, 280, 508, 900, mix(palette.ink, palette.near, 0.2)),
    ...folds,
    rectangle(x - 30, 262, 570, 56, timber),
    rectangle(x - 30, 262, 44, 940, timber),
    rectangle(x + 496, 262, 44, 940, mix(timber, palette.ink, 0.3)),
  ])
}

function table(palette: Palette, { width, height }: Size): string {
  const top = mix(palette.warm, palette.paper, isDark(palette) ? 0.05 : 0.25)
  return [
    polygon(
      `0,1270 ${width},1190 ${width},${height} 0,${height}`,
      isDark(palette) ? mix(top, palette.near, 0.4) : top,
    ),
    polygon(`0,1690 ${width},1740 ${width},${height} 0,${height}`, mix(top, palette.ink, 0.55)),
    polygon(`0,1676 ${width},1726 ${width},1742 0,1692`, mix(top, palette.light, 0.5)),
  ].join('')
}

function box(palette: Palette): string {
  const face = mix(palette.ink, palette.near, 0.35)
  const lid: Point[] = [
    [250, 850],
    [820, 770],
    [1290, 850],
    [720, 950],
  ]
  return group([
    polygon('280,880 720,960 720,1600 280,1480', mix(face, palette.middle, 0.25)),
    polygon('720,960 1260,880 1260,1450 720,1600', mix(face, palette.ink, 0.45)),
    polygon('250,850 720,950 720,1010 250,900', mix(face, palette.far, 0.45)),
    polygon('720,950 1290,850 1290,900 720,1010', mix(face, palette.ink, 0.2)),
    polygon('400,1105 600,1148 600,1330 400,1280', palette.paper),
    ...[0, 1, 2].map((row) =>
      ellipse(446, 1166 + row * 54, 17, 19, row === 1 ? palette.accent : 'none', {
        stroke: palette.accent,
        'stroke-width': 6,
      }),
    ),
    ...[0, 1, 2].map((row) =>
      polygon(
        `486,${1166 + row * 54} 566,${1184 + row * 54} 566,${1196 + row * 54} 486,${1178 + row * 54}`,
        palette.middle,
      ),
    ),
    ellipse(980, 1190, 46, 52, palette.warm),
    polygon('962,1200 998,1194 1006,1244 956,1252', palette.ink),
    path(`M${lid.map(([x, y]) => `${x},${y}`).join('L')}Z`, mix(face, palette.paper, 0.42)),
  ])
}

/** Whatever lies below the near edge of the slot is already inside, and so cut off. */
function envelope(palette: Palette, slide: number, tilt: number): string {
  const paper = mix(palette.paper, palette.light, 0.5)
  const drawn = [
    polygon('590,1000 970,1000 970,400 590,446', paper),
    polygon('860,1000 970,1000 970,400 860,414', mix(paper, palette.near, 0.1)),
    polygon('590,446 970,400 786,640', mix(paper, palette.near, 0.2)),
    path('M594,450L786,638L966,404', 'none', { stroke: mix(paper, palette.ink, 0.4), 'stroke-width': 5 }),
  ]
  const visible = polygon('300,-200 1300,-200 1300,801 988,838 602,884 300,920', '#000')
  return [
    polygon('560,868 602,884 988,838 946,822', palette.ink),
    clipped('above-slot', visible, [
      group(drawn, { transform: `translate(0 ${slide.toFixed(1)}) rotate(${tilt.toFixed(1)} 775 860)` }),
    ]),
  ].join('')
}

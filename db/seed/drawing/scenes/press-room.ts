import { mix } from '../colour'
import { isDark, type Palette } from '../palette'
import type { Random } from '../random'
import type { Size } from '../size'
import { circle, curve, ellipse, group, path, place, polygon, rectangle } from '../svg'

const stage = 1180

/** A lectern with its microphones before a curtain; the seats of the press are still empty. */
export function pressRoom(random: Random, palette: Palette, size: Size): string {
  const x = random.pick([1010, 1200, 1390])
  return [
    curtain(random, palette, size),
    ...beams(palette, x),
    floor(palette, size, x),
    lectern(palette, x),
    ...microphones(random, palette, x),
    ...tripods(random, palette, x),
    ...seatRows(palette),
  ].join('')
}

function curtain(random: Random, palette: Palette, { width }: Size): string {
  const cloth = mix(palette.near, palette.ink, isDark(palette) ? 0.2 : 0)
  const folds: string[] = []
  for (let x = -20; x < width;) {
    const fold = random.between(70, 120)
    folds.push(
      rectangle(x, 0, fold, stage, cloth),
      rectangle(x + fold * 0.52, 0, fold * 0.5, stage, mix(cloth, palette.ink, 0.35)),
      rectangle(x + fold * 0.12, 0, fold * 0.14, stage, mix(cloth, palette.far, 0.22)),
    )
    x += fold
  }
  return (
    folds.join('') +
    rectangle(0, 0, width, 90, palette.ink) +
    rectangle(0, 90, width, 26, palette.ink, { opacity: 0.4 })
  )
}

function beams(palette: Palette, x: number): string[] {
  return [-620, 0, 620].map((shift) =>
    group([
      polygon(
        `${x + shift - 44},80 ${x + shift + 44},80 ${x + 330 - shift * 0.12},${stage + 190} ${x - 330 - shift * 0.12},${stage + 190}`,
        palette.light,
        { opacity: 0.15 },
      ),
      path(
        `M${x + shift - 60},92L${x + shift - 40},30H${x + shift + 40}L${x + shift + 60},92Z`,
        mix(palette.ink, palette.middle, 0.35),
      ),
      rectangle(x + shift - 60, 86, 120, 14, palette.light),
    ]),
  )
}

function floor(palette: Palette, { width, height }: Size, x: number): string {
  const boards = mix(palette.accent, palette.ink, isDark(palette) ? 0.5 : 0.25)
  return [
    rectangle(0, stage, width, height - stage, boards),
    rectangle(0, stage, width, 22, mix(boards, palette.ink, 0.5)),
    ellipse(x, stage + 196, 700, 120, palette.light, { opacity: 0.3 }),
    ellipse(x, stage + 196, 460, 74, palette.light, { opacity: 0.3 }),
    polygon(
      `${x - 190},${stage + 196} ${x + 190},${stage + 196} ${x + 330},${stage + 420} ${x - 330},${stage + 420}`,
      palette.ink,
      { opacity: 0.35 },
    ),
  ].join('')
}

function lectern(palette: Palette, x: number): string {
  const wood = mix(palette.warm, palette.paper, 0.2)
  return group([
    polygon(`${x - 168},820 ${x + 168},820 ${x + 132},${stage + 180} ${x - 132},${stage + 180}`, wood),
    polygon(
      `${x + 60},820 ${x + 168},820 ${x + 132},${stage + 180} ${x + 50},${stage + 180}`,
      mix(wood, palette.ink, 0.25),
    ),
    polygon(`${x - 112},900 ${x + 46},900 ${x + 38},1250 ${x - 96},1250`, mix(wood, palette.paper, 0.35)),
    polygon(`${x - 250},820 ${x + 250},820 ${x + 205},730 ${x - 205},730`, mix(wood, palette.light, 0.5)),
    rectangle(x - 250, 818, 500, 34, mix(wood, palette.ink, 0.5)),
    polygon(`${x - 120},800 ${x + 20},800 ${x + 10},748 ${x - 104},748`, palette.paper),
    rectangle(x - 175, stage + 170, 350, 34, mix(wood, palette.ink, 0.6)),
  ])
}

function microphones(random: Random, palette: Palette, x: number): string[] {
  const caps = [palette.accent, palette.paper, palette.leaf, palette.warm, palette.blush, palette.middle]
  return [-150, -92, -34, 26, 88, 150].map((shift, index) => {
    const [tipX, tipY] = [
      x + shift * 0.78 + random.between(-14, 14),
      560 + Math.abs(shift) * 0.42 + random.between(-46, 46),
    ]
    const lean = shift * 0.22
    return group([
      curve(
        `M${x + shift},806C${x + shift * 1.2},720 ${tipX - lean * 0.4},700 ${tipX},${tipY + 60}`,
        palette.ink,
        9,
      ),
      place(
        rectangle(-22, -6, 44, 54, caps[(index + random.whole(0, 1)) % 6]!, { rx: 6 }) +
          rectangle(-20, -72, 40, 80, palette.ink, { rx: 20 }) +
          rectangle(-12, -62, 8, 46, mix(palette.ink, palette.paper, 0.35), { rx: 4 }),
        tipX,
        tipY,
        1.12,
      ),
    ])
  })
}

/** Cameras left and right of the lectern, ready and unmanned. */
function tripods(random: Random, palette: Palette, lecternX: number): string[] {
  return [lecternX > 1200 ? 420 : 1990, lecternX > 1100 ? 130 : 2260].map((x, index) => {
    const [top, dark] = [700 + index * 130 + random.between(-30, 30), mix(palette.ink, palette.near, 0.12)]
    const turn = x < lecternX ? 1 : -1
    const camera = [
      ...[-90, 0, 90].map((foot) =>
        polygon(`-9,60 9,60 ${foot + 6},${1500 - top} ${foot - 8},${1500 - top}`, dark),
      ),
      rectangle(-90, -70, 180, 112, dark, { rx: 12 }),
      polygon('88,-50 150,-62 150,34 88,22', dark),
      rectangle(150, -66, 16, 106, mix(palette.middle, palette.light, 0.4), { rx: 6 }),
      rectangle(-70, -110, 120, 22, dark, { rx: 8 }),
      rectangle(-20, 40, 40, 30, dark),
      circle(-60, -40, 9, palette.accent),
    ]
    return place(camera.join(''), x, top, turn, 1)
  })
}

function seatRows(palette: Palette): string[] {
  return [
    { y: 1480, size: 150, shift: 60, colour: mix(palette.ink, palette.near, 0.35) },
    { y: 1620, size: 212, shift: -70, colour: palette.ink },
  ].map(({ y, size, shift, colour }) => {
    const seats = Array.from({ length: Math.ceil(2600 / (size * 1.12)) }, (_, index) => {
      const x = shift + index * size * 1.12
      return (
        rectangle(x, y - size * 0.82, size, size * 1.4, colour, { rx: size * 0.2 }) +
        rectangle(x + size * 0.1, y - size * 0.76, size * 0.8, 8, mix(colour, palette.light, 0.3), { rx: 4 })
      )
    })
    return seats.join('')
  })
}

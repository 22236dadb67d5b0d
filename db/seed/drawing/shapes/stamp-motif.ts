import { mix } from '../colour'
import type { Palette } from '../palette'
import { circle, curve, group, path, polygon, rectangle } from '../svg'
import { bird } from './sky'
import { pine, poplar } from './tree'

/** Small pictures for the inside of a stamp, 346 by 416. */
type Motif = (palette: Palette, ground: string) => string

export const stampMotifs: readonly Motif[] = [
  sunOverHills,
  sail,
  tower,
  conifers,
  bridge,
  gulls,
  summit,
  stalk,
  kite,
]

function plain(colour: string): string {
  return rectangle(0, 0, 346, 416, colour)
}

function sunOverHills(palette: Palette, ground: string): string {
  return group([
    plain(ground),
    circle(210, 160, 80, palette.light),
    path('M0,300C80,220 160,260 346,200V416H0Z', palette.leaf),
    path('M0,350C120,270 220,340 346,290V416H0Z', palette.near),
  ])
}

function sail(palette: Palette, ground: string): string {
  return group([
    plain(ground),
    polygon('176,60 176,290 66,290', palette.paper),
    polygon('188,100 188,290 276,290', palette.accent),
    path('M56,304H296L262,350H96Z', palette.near),
    path('M0,344q43,-26 86,0t86,0t86,0t88,0V416H0Z', mix(palette.middle, palette.near, 0.3)),
  ])
}

function tower(palette: Palette, ground: string): string {
  return group([
    plain(ground),
    polygon('173,110 346,40 346,170', palette.light, { opacity: 0.6 }),
    polygon('140,150 206,150 226,380 120,380', palette.paper),
    polygon('135,206 211,206 215,254 131,254', palette.accent),
    polygon('127,302 219,302 223,350 123,350', palette.accent),
    rectangle(146, 96, 54, 50, palette.light),
    path('M138,98A36,36 0 0 1 208,98Z', palette.accent),
    rectangle(130, 144, 86, 12, palette.near),
    path('M0,390C80,340 260,340 346,392V416H0Z', palette.near),
  ])
}

function conifers(palette: Palette, ground: string): string {
  const trees = [
    [90, 330],
    [250, 300],
    [172, 390],
  ].map(([x, height], index) =>
    pine({
      x: x!,
      y: 416,
      height: height!,
      colour: index === 2 ? palette.near : palette.leaf,
      trunk: palette.ink,
    }),
  )
  return group([plain(ground), circle(256, 92, 42, palette.light), ...trees])
}

function bridge(palette: Palette, ground: string): string {
  const arches = [28, 134, 240].map((x) => `M${x},330V270A40,40 0 0 1 ${x + 80},270V330Z`).join('')
  return group([
    plain(ground),
    circle(92, 110, 48, palette.light),
    path(`M0,190H346V330H0Z${arches}`, palette.accent, { 'fill-rule': 'evenodd' }),
    rectangle(0, 176, 346, 22, mix(palette.accent, palette.ink, 0.5)),
    rectangle(0, 326, 346, 90, palette.middle),
    ...[350, 378].map((y, index) =>
      rectangle(60 + index * 70, y, 160, 9, palette.paper, { rx: 4, opacity: 0.7 }),
    ),
  ])
}

function gulls(palette: Palette, ground: string): string {
  return group([
    plain(ground),
    bird(150, 140, 190, palette.paper),
    bird(250, 230, 120, palette.accent),
    bird(110, 290, 90, palette.paper),
    path('M0,370q43,-26 86,0t86,0t86,0t88,0V416H0Z', palette.middle),
  ])
}

function summit(palette: Palette, ground: string): string {
  return group([
    plain(ground),
    circle(80, 100, 38, palette.light),
    polygon('190,90 346,330 346,416 20,416', palette.middle),
    polygon('190,90 346,330 346,416 230,416 206,260', palette.near),
    polygon('190,90 136,194 168,178 192,210 216,180 258,196', palette.paper),
    polygon('0,416 0,330 150,416', palette.leaf),
  ])
}

function stalk(palette: Palette, ground: string): string {
  const grains = [0, 1, 2, 3, 4].flatMap((row) =>
    [-1, 1].map((side) =>
      path(
        `M173,${130 + row * 38}C${173 + side * 60},${110 + row * 38} ${173 + side * 64},${70 + row * 38} ${173 + side * 46},${56 + row * 38}C${173 + side * 10},${76 + row * 38} 173,${100 + row * 38} 173,${130 + row * 38}Z`,
        palette.accent,
      ),
    ),
  )
  return group([
    plain(ground),
    curve('M173,420V80', palette.accent, 9),
    ...grains,
    path('M173,110C150,80 156,50 173,26C190,50 196,80 173,110Z', palette.accent),
  ])
}

function kite(palette: Palette, ground: string): string {
  return group([
    plain(ground),
    polygon('200,56 276,150 180,280 116,130', palette.accent),
    polygon('200,56 276,150 180,280', palette.warm),
    curve('M180,280C150,330 210,350 170,400', palette.paper, 6),
    poplar({ x: 60, y: 416, height: 150, colour: palette.leaf, trunk: palette.ink }),
  ])
}

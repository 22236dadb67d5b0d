import { mix } from '../colour'
import type { Palette } from '../palette'
import { circle, curve, group, line, path, place, polygon, rectangle } from '../svg'

/** An iron hand press: arched frame, platen, bed on rails, and the long bar; x is its middle, y its feet. */
export function handPress(x: number, y: number, scale: number, palette: Palette): string {
  const iron = mix(palette.ink, palette.near, 0.12)
  const lit = mix(iron, palette.far, 0.28)
  const brass = palette.warm
  const drawn = [
    path(
      'M-150,0C-240,0 -290,-20 -300,-60L-180,-110L-150,-330H150L180,-110L300,-60C290,-20 240,0 150,0C120,-70 -120,-70 -150,0Z',
      iron,
    ),
    path(
      'M-250,-330V-640C-250,-800 -150,-880 0,-880C150,-880 250,-800 250,-640V-330H150V-630C150,-720 90,-780 0,-780C-90,-780 -150,-720 -150,-630V-330Z',
      iron,
    ),
    path('M-250,-330V-640C-250,-800 -150,-880 0,-880V-862C-130,-862 -226,-790 -226,-640V-330Z', lit),
    rectangle(-34, -780, 68, 150, lit),
    rectangle(-22, -640, 44, 120, brass),
    rectangle(-150, -530, 300, 56, iron),
    rectangle(-150, -530, 300, 12, lit),
    rectangle(-128, -474, 256, 34, mix(palette.accent, palette.ink, 0.2)),
    rectangle(-420, -372, 900, 24, lit),
    rectangle(-210, -420, 420, 48, mix(palette.warm, palette.ink, 0.25)),
    rectangle(-190, -438, 380, 20, mix(palette.paper, palette.far, 0.2)),
    polygon('210,-418 226,-410 520,-640 508,-654', iron),
    polygon('240,-440 490,-634 500,-620 250,-424', palette.paper),
    line('-20,-600 -360,-560 -470,-500', iron, 22),
    circle(-474, -498, 30, mix(palette.accent, palette.ink, 0.1)),
    path('M-120,-900C-90,-960 90,-960 120,-900L100,-872H-100Z', brass),
    circle(0, -968, 30, brass),
    circle(0, -826, 26, brass),
    ...[-200, 200].map((bolt) => circle(bolt, -420, 14, brass)),
    circle(-300, -250, 64, 'none', { stroke: iron, 'stroke-width': 18 }),
    curve('M-300,-314V-186M-364,-250H-236M-345,-295L-255,-205M-345,-205L-255,-295', iron, 8),
    circle(-300, -250, 16, iron),
    rectangle(-440, -350, 26, 350, iron),
    rectangle(450, -350, 26, 350, iron),
  ]
  return place(
    group([polygon('-300,-10 420,-10 900,0 -200,0', palette.ink, { opacity: 0.3 }), ...drawn]),
    x,
    y,
    scale,
  )
}

import { mix } from '../colour'
import type { Palette } from '../palette'
import type { Random } from '../random'
import { circle, curve, group, path, rectangle } from '../svg'

export function dryingLine(random: Random, palette: Palette): string[] {
  const motifs = [sunset, waves, blocks, leaf, moon]
  const first = random.whole(0, 4)
  const sheets = Array.from({ length: 6 }, (_, index) => {
    const x = 80 + index * 396 + random.between(-12, 12)
    const y = 176 + Math.sin((index + 0.5) * 0.52) * 46
    const sheet = group([
      rectangle(12, 14, 270, 350, palette.ink, { opacity: 0.18 }),
      rectangle(0, 0, 270, 350, mix(palette.paper, palette.light, 0.4)),
      motifs[(index + first) % 5]!(palette),
      ...[40, 212].map((peg) => rectangle(peg, -22, 16, 46, mix(palette.warm, palette.ink, 0.2), { rx: 3 })),
    ])
    return group([sheet], {
      transform: `translate(${x.toFixed(1)} ${y.toFixed(1)}) rotate(${random.between(-2.4, 2.4).toFixed(2)})`,
    })
  })
  return [curve('M-20,140C500,250 1700,250 2420,120', palette.ink, 6), ...sheets]
}

function sunset(palette: Palette): string {
  return circle(135, 130, 72, palette.accent) + path('M26,324V220C90,180 150,250 244,196V324Z', palette.ink)
}

function waves(palette: Palette): string {
  return [0, 1, 2, 3, 4, 5]
    .map((row) =>
      curve(`M30,${60 + row * 46}q26,-34 52,0t52,0t52,0t52,0`, row % 2 ? palette.leaf : palette.near, 14),
    )
    .join('')
}

function blocks(palette: Palette): string {
  return [
    [26, 26, 104, 150, palette.warm],
    [142, 26, 102, 84, palette.ink],
    [142, 122, 102, 202, palette.accent],
    [26, 188, 104, 136, palette.leaf],
  ]
    .map(([x, y, width, height, fill]) =>
      rectangle(Number(x), Number(y), Number(width), Number(height), String(fill)),
    )
    .join('')
}

function leaf(palette: Palette): string {
  return (
    path('M135,326C40,240 50,110 135,30C220,110 230,240 135,326Z', palette.leaf) +
    curve('M135,326V90M135,260L92,214M135,260L178,214M135,190L98,150M135,190L172,150', palette.paper, 7)
  )
}

function moon(palette: Palette): string {
  return (
    rectangle(26, 26, 218, 298, palette.ink) +
    circle(150, 120, 58, palette.warm) +
    circle(172, 106, 50, palette.ink) +
    path('M26,324V266L90,214L140,262L190,226L244,280V324Z', palette.middle)
  )
}
